package ru.touchpoints.registry.edit.skeleton;

import java.util.List;
import java.util.stream.Collectors;
import ru.touchpoints.registry.edit.ScalarWriter;

/** Texts as YAML values on one line, in quotes only where they need them. */
public final class YamlText {

  private YamlText() {}

  /** A text after a key or a dash. */
  public static String of(String text) {
    return ScalarWriter.inline(text, false);
  }

  /** Texts as a list in brackets. */
  public static String list(List<String> texts) {
    return texts.stream()
        .map(text -> ScalarWriter.inline(text, true))
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
