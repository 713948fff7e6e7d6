package ru.touchpoints.registry.change.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.change.list.Change.Subject;
import ru.touchpoints.registry.change.list.ListState.Held;
import ru.touchpoints.registry.change.list.PointFates.Fate;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;

/** One process in two states of the list. */
final class ProcessStates {

  private final Names names;
  private final FieldValues values;
  private final ProcessLine line;
  private final List<Fate> fates;
  private final Subject subject;
  private final boolean everyTouchpoint;
  private final List<Change> changes = new ArrayList<>();

  /**
   * @param fates of its touchpoints
   * @param everyTouchpoint whether touchpoints are told of that go with their process
   */
  ProcessStates(Names names, ProcessLine line, List<Fate> fates, boolean everyTouchpoint) {
    this.names = names;
    this.values = new FieldValues(names);
    this.line = line;
    this.fates = List.copyOf(fates);
    this.subject = line.subject(names);
    this.everyTouchpoint = everyTouchpoint;
  }

  List<Change> changes() {
    boolean was = line.was().filter(Process::active).isPresent();
    boolean is = line.is().filter(Process::active).isPresent();
    if (was != is) {
      comeOrGone(is);
    } else {
      fieldsOfProcess();
    }
    if (line.readable()) {
      Optional<TouchpointFile> old = line.held().flatMap(Held::content);
      Optional<TouchpointFile> now = line.holds().flatMap(Held::content);
      if (old.isPresent() && now.isPresent()) {
        fieldsOfFile(old.get(), now.get());
      }
      boolean goneWithProcess = was && !is && now.isEmpty();
      if (!goneWithProcess || everyTouchpoint) {
        fates.forEach(this::touchpoint);
      }
    }
    return changes;
  }

  private void comeOrGone(boolean come) {
    Value process =
        (come ? line.is() : line.was())
            .map(values::of)
            .map(FieldValues::wholeProcess)
            .orElse(FieldValues.NONE);
    changes.add(
        come
            ? Change.whole(ChangeKind.PROCESS_INCLUDED, subject, FieldValues.NONE, process)
            : Change.whole(ChangeKind.PROCESS_EXCLUDED, subject, process, FieldValues.NONE));
  }

  private void fieldsOfProcess() {
    if (line.was().isEmpty() || line.is().isEmpty()) {
      return;
    }
    editorial(subject, Field.ID, new Value.Text(line.oldId()), new Value.Text(line.id()));
    Map<Field, Value> old = values.of(line.was().get());
    values
        .of(line.is().get())
        .forEach((field, now) -> editorial(subject, field, old.getOrDefault(field, now), now));
  }

  /** Who supplied the data and when they were confirmed; a department is told of once. */
  private void fieldsOfFile(TouchpointFile old, TouchpointFile now) {
    Value from = new Value.Word(names.department(old.department()));
    Value to = new Value.Word(names.department(now.department()));
    changes.removeIf(
        change ->
            change.field().filter(Field.PROCESS_DEPARTMENT::equals).isPresent()
                && change.before().equals(from)
                && change.after().equals(to));
    editorial(subject, Field.DEPARTMENT, from, to);
    editorial(
        subject,
        Field.REVIEWED,
        FieldValues.date(old.reviewed()),
        FieldValues.date(now.reviewed()));
  }

  private void touchpoint(Fate fate) {
    Touchpoint named = fate.after().or(fate::before).orElseThrow();
    Subject point = subject.at(new Named(named.id(), named.title()));
    if (fate.before().isEmpty()) {
      changes.add(
          Change.whole(ChangeKind.TOUCHPOINT_ADDED, point, FieldValues.NONE, whole(fate.after())));
    } else if (fate.after().isEmpty()) {
      changes.add(
          Change.whole(
              ChangeKind.TOUCHPOINT_REMOVED, point, whole(fate.before()), FieldValues.NONE));
    } else {
      fate.from().ifPresent(from -> moved(point, from));
      touchpoint(point, fate.before().get(), fate.after().get(), fate.from().orElse(line));
    }
  }

  private void moved(Subject point, ProcessLine from) {
    add(
        ChangeKind.TOUCHPOINT_MOVED,
        point,
        Field.PROCESS,
        new Value.Word(from.formerName()),
        new Value.Word(point.process()));
  }

  private Value whole(Optional<Touchpoint> point) {
    return point.map(values::of).map(FieldValues::whole).orElse(FieldValues.NONE);
  }

  private void touchpoint(Subject point, Touchpoint before, Touchpoint after, ProcessLine from) {
    if (before.equals(after)) {
      return;
    }
    editorial(point, Field.ID, new Value.Text(before.id()), new Value.Text(after.id()));
    Map<Field, Value> old = values.of(before);
    values
        .of(after)
        .forEach(
            (field, now) ->
                add(ChangeKind.of(field), point, field, old.getOrDefault(field, now), now));
    if (!before.clients().isEmpty() || !after.clients().isEmpty()) {
      editorial(point, Field.CLIENTS, clients(before, from.was()), clients(after, line.is()));
    }
  }

  /** The clients served, whether the file says so or leaves them to the process. */
  private static Value clients(Touchpoint point, Optional<Process> process) {
    List<ClientKind> clients = point.clientsOr(process.map(Process::clients).orElse(List.of()));
    return FieldValues.words(clients.stream().distinct().sorted().toList());
  }

  private void editorial(Subject where, Field field, Value before, Value after) {
    add(ChangeKind.EDITORIAL, where, field, before, after);
  }

  private void add(ChangeKind kind, Subject where, Field field, Value before, Value after) {
    if (!before.equals(after)) {
      changes.add(new Change(kind, where, Optional.of(field), before, after));
    }
  }
}
