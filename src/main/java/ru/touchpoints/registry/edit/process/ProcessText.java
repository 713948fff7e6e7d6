package ru.touchpoints.registry.edit.process;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ru.touchpoints.registry.edit.ScalarWriter;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Process;

/** A process as YAML text. */
final class ProcessText {

  private ProcessText() {}

  static String clients(Process process) {
    return process.clients().stream()
        .map(ClientKind::id)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** The fields of a process, each on lines of its own, in the order of the schema. */
  static List<String> lines(Process process, List<String> comments) {
    List<String> lines = new ArrayList<>();
    comments.forEach(comment -> lines.add("# " + comment));
    lines.add("id: " + ScalarWriter.inline(process.id(), false));
    lines.add("title: " + ScalarWriter.inline(process.title(), false));
    lines.add("kind: " + process.kind().id());
    lines.add("scope: " + process.scope().id());
    lines.add("direction: " + ScalarWriter.inline(process.direction(), false));
    lines.add("department: " + ScalarWriter.inline(process.department(), false));
    lines.add("clients: " + clients(process));
    if (process.proactive()) {
      lines.add("proactive: true");
    }
    if (!process.lifeSituations().isEmpty()) {
      lines.add("lifeSituations:");
      process
          .lifeSituations()
          .forEach(text -> lines.add("  - " + ScalarWriter.inline(text, false)));
    }
    process.excluded().ifPresent(date -> lines.add("excluded: " + date));
    return lines;
  }
}
