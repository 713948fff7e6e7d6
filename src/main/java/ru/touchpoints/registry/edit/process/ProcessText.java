package ru.touchpoints.registry.edit.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.touchpoints.registry.edit.ScalarWriter;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.field.FieldValue;
import ru.touchpoints.registry.model.field.ProcessField;

/** A process as YAML text. */
final class ProcessText {

  private ProcessText() {}

  /** In the order that the process has them. */
  private static String clients(Process process) {
    return process.clients().stream()
        .map(ClientKind::id)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /**
   * What stands after the name of the field; empty where the field is left out, and for what takes
   * lines of its own.
   *
   * @param flow whether the process is written between braces
   */
  static Optional<String> inline(ProcessField field, Process process, boolean flow) {
    FieldValue value = field.of(process);
    if (field == ProcessField.CLIENTS) {
      return Optional.of(clients(process));
    }
    if (value instanceof FieldValue.Text text) {
      return Optional.of(ScalarWriter.inline(text.text(), flow));
    }
    if (value instanceof FieldValue.Word word) {
      return Optional.of(word.word().id());
    }
    if (value instanceof FieldValue.Flag flag) {
      return flag.set() ? Optional.of("true") : Optional.empty();
    }
    return value instanceof FieldValue.Day day
        ? Optional.of(day.day().toString())
        : Optional.empty();
  }

  /** The fields of a process, each on lines of its own, in the order of the schema. */
  static List<String> lines(Process process, List<String> comments) {
    List<String> lines = new ArrayList<>();
    comments.forEach(comment -> lines.add("# " + comment));
    for (ProcessField field : ProcessField.values()) {
      inline(field, process, false).ifPresent(text -> lines.add(field.id() + ": " + text));
      if (field.of(process) instanceof FieldValue.Texts several && !several.texts().isEmpty()) {
        lines.add(field.id() + ":");
        several.texts().forEach(text -> lines.add("  - " + ScalarWriter.inline(text, false)));
      }
    }
    return lines;
  }
}
