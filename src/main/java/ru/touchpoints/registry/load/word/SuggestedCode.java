package ru.touchpoints.registry.load.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ru.touchpoints.registry.model.id.Slug;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/** Codes that would do in the place of a wrong or a missing one, taken from what stands there. */
public final class SuggestedCode {

  private static final String NAMELESS = "touchpoint";
  private static final Pattern FILE = Pattern.compile(".*/([^/]+)\\.ya?ml");

  private SuggestedCode() {}

  /** The code whose letters only look like those of the text; nothing else is certain. */
  public static Optional<String> certain(String text) {
    String looks = LookAlike.latin(text);
    return Slug.isValid(looks) && !looks.equals(text) ? Optional.of(looks) : Optional.empty();
  }

  /**
   * A code made from the wrong one under the pointer: of a process that of its file, of an own id
   * one that is free; empty for a reference to something else.
   */
  public static Optional<String> instead(SourceDocument document, String pointer, String text) {
    return switch (Pointers.last(pointer)) {
      case "process" -> ofFile(document);
      case "id" -> Optional.of(free(document, pointer, text));
      default -> Optional.empty();
    };
  }

  /** A code for the field that is missing under the pointer. */
  public static Optional<String> missing(SourceDocument document, String pointer, String field) {
    if (field.equals("process") && pointer.isEmpty()) {
      return ofFile(document);
    }
    String title = text(document, Pointers.child(pointer, "title"));
    return field.equals("id")
        ? Optional.of(free(document, Pointers.child(pointer, field), title))
        : Optional.empty();
  }

  private static Optional<String> ofFile(SourceDocument document) {
    return Optional.of(FILE.matcher("/" + document.path()))
        .filter(matcher -> matcher.matches())
        .map(matcher -> matcher.group(1))
        .filter(Slug::isValid);
  }

  private static String free(SourceDocument document, String pointer, String text) {
    return Slug.free(Slug.of(text, NAMELESS), taken(document, Pointers.parent(pointer)));
  }

  /** The ids of the others in the list, and those suggested for the ones above without any. */
  private static Set<String> taken(SourceDocument document, String item) {
    Set<String> taken = new HashSet<>();
    List<String> without = new ArrayList<>();
    String list = Pointers.parent(item);
    int size =
        document.find(list).orElse(null) instanceof Sequence sequence ? sequence.items().size() : 0;
    for (int i = 0; i < size; i++) {
      String other = Pointers.child(list, i);
      String id = text(document, Pointers.child(other, "id"));
      if (!other.equals(item) && !id.isEmpty()) {
        taken.add(id);
      } else if (id.isEmpty()) {
        without.add(other);
      }
    }
    without.stream()
        .takeWhile(other -> !other.equals(item))
        .forEach(
            other -> {
              String title = text(document, Pointers.child(other, "title"));
              taken.add(Slug.free(Slug.of(title, NAMELESS), taken));
            });
    return taken;
  }

  private static String text(SourceDocument document, String pointer) {
    return document.find(pointer).orElse(null) instanceof Scalar scalar ? scalar.text() : "";
  }
}
