package ru.touchpoints.registry.edit.skeleton;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.touchpoints.registry.yaml.DocumentReader;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;

/** Texts as YAML values, in quotes only where YAML would read something else without them. */
public final class YamlText {

  /** Texts to us, booleans to readers of YAML 1.1. */
  private static final Pattern OLD_BOOLEAN = Pattern.compile("(?i)y|n|yes|no|on|off");

  private YamlText() {}

  /** A text as a value on one line, after a key or a dash. */
  public static String of(String text) {
    return readsAs("- " + text + "\n", "/0", text) ? text : quoted(text);
  }

  /** Texts as a list on one line. */
  public static String list(List<String> texts) {
    return texts.stream().map(YamlText::inList).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String inList(String text) {
    return readsAs("- [" + text + "]\n", "/0/0", text) ? text : quoted(text);
  }

  /** A date or a word is a text to us, whatever other readers make of it. */
  private static boolean readsAs(String yaml, String pointer, String text) {
    if (text.isEmpty()
        || text.contains("\n")
        || !text.equals(text.strip())
        || OLD_BOOLEAN.matcher(text).matches()) {
      return false;
    }
    SourceDocument document =
        DocumentReader.read("", ("k:\n" + yaml).getBytes(StandardCharsets.UTF_8));
    return document.findings().isEmpty()
        && document.comments().isEmpty()
        && document.find("/k" + pointer).orElse(null) instanceof Scalar scalar
        && scalar.isText()
        && scalar.text().equals(text);
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
              } else if (Character.isISOControl(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }
}
