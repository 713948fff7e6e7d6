package ru.touchpoints.registry.load.word;

import java.util.Optional;
import java.util.regex.Pattern;
import ru.touchpoints.registry.finding.Remembered;
import ru.touchpoints.registry.model.id.Slug;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/** Codes that would do in the place of a wrong or a missing one, taken from what stands there. */
public final class SuggestedCode {

  private static final String NAMELESS = "touchpoint";
  private static final Pattern FILE = Pattern.compile(".*/([^/]+)\\.ya?ml");

  /** Asked for each item of a list that has no code of its own. */
  private static final Remembered<ItemCodes> OF_LIST = new Remembered<>();

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
    if (!field.equals("id")) {
      return Optional.empty();
    }
    String title = text(document, Pointers.child(pointer, "title"));
    return Optional.of(free(document, Pointers.child(pointer, field), title));
  }

  private static Optional<String> ofFile(SourceDocument document) {
    return Optional.of(FILE.matcher("/" + document.path()))
        .filter(matcher -> matcher.matches())
        .map(matcher -> matcher.group(1))
        .filter(Slug::isValid);
  }

  private static String free(SourceDocument document, String pointer, String text) {
    String item = Pointers.parent(pointer);
    String list = Pointers.parent(item);
    return document.find(list).orElse(null) instanceof Sequence sequence
        ? OF_LIST
            .of(sequence, () -> new ItemCodes(sequence, NAMELESS))
            .free(Integer.parseInt(Pointers.last(item)), text)
        : Slug.of(text, NAMELESS);
  }

  private static String text(SourceDocument document, String pointer) {
    return document.find(pointer).orElse(null) instanceof Scalar scalar ? scalar.text() : "";
  }
}
