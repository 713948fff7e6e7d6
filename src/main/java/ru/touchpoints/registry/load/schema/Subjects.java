package ru.touchpoints.registry.load.schema;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;

/** Which process and touchpoint a place in a document belongs to. */
public final class Subjects {

  private Subjects() {}

  public static Finding.Subject of(
      SourceDocument document, String pointer, String field, String value) {
    List<String> steps = Pointers.steps(pointer);
    boolean inList = steps.size() > 1;
    String item = inList ? "/" + steps.get(0) + "/" + steps.get(1) + "/id" : "";
    boolean touchpoint = inList && steps.get(0).equals("touchpoints");
    boolean process = inList && steps.get(0).equals("processes");
    return new Finding.Subject(
        known(document, process ? item : "/process"),
        touchpoint ? known(document, item) : Optional.empty(),
        field,
        value);
  }

  private static Optional<String> known(SourceDocument document, String pointer) {
    return Optional.of(text(document, pointer))
        .filter(text -> !text.isBlank())
        .map(Message::shortened);
  }

  /** The scalar under the pointer as text; empty when there is none. */
  static String text(SourceDocument document, String pointer) {
    return document.find(pointer).orElse(null) instanceof Scalar scalar ? scalar.text() : "";
  }
}
