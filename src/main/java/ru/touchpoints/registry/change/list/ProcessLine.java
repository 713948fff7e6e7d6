package ru.touchpoints.registry.change.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.touchpoints.registry.change.list.Change.Subject;
import ru.touchpoints.registry.change.list.ListState.Held;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;

/** One process in both states, with what is held of it. */
record ProcessLine(
    String oldId,
    String id,
    Optional<Process> was,
    Optional<Process> is,
    Optional<Held> held,
    Optional<Held> holds) {

  boolean changed() {
    return !was.equals(is) || !held.equals(holds);
  }

  /** Whether its touchpoints can be compared: what cannot be read is not gone. */
  boolean readable() {
    return Stream.of(held, holds)
        .flatMap(Optional::stream)
        .allMatch(file -> file.content().isPresent());
  }

  List<Touchpoint> before() {
    return points(held);
  }

  List<Touchpoint> after() {
    return points(holds);
  }

  private static List<Touchpoint> points(Optional<Held> file) {
    return file.flatMap(Held::content).map(TouchpointFile::touchpoints).orElse(List.of());
  }

  String direction() {
    return is.or(() -> was)
        .map(Process::direction)
        .or(() -> holds.or(() -> held).map(Held::folder))
        .orElse("");
  }

  private String department() {
    return Stream.of(holds, held)
        .flatMap(Optional::stream)
        .flatMap(file -> file.content().stream())
        .map(TouchpointFile::department)
        .findFirst()
        .or(() -> is.or(() -> was).map(Process::department))
        .orElse("");
  }

  Subject subject(Names names) {
    return new Subject(
        names.direction(direction()),
        names.department(department()),
        new Named(id, is.or(() -> was).map(Process::title).orElse(id)),
        Optional.empty());
  }

  /** The process as the earlier state has it. */
  Named formerName() {
    return new Named(oldId, was.or(() -> is).map(Process::title).orElse(oldId));
  }
}
