package ru.touchpoints.registry.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.exchange.Difference.Kind;
import ru.touchpoints.registry.exchange.points.TouchpointTable;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;

/** Touchpoints that the workbook held when it was made, and does not hold any more. */
final class MissingRows {

  private final TouchpointTable table;
  private final Printed now;
  private final Printed before;
  private final Intake.Options options;
  private final List<Difference> differences = new ArrayList<>();
  private final List<ListEdit> edits = new ArrayList<>();

  MissingRows(TouchpointTable table, Printed now, Printed before, Intake.Options options) {
    this.table = table;
    this.now = now;
    this.before = before;
    this.options = options;
    Map<String, Set<String>> present = new HashMap<>();
    table
        .rows()
        .forEach(
            row ->
                row.touchpoint()
                    .ifPresent(
                        id ->
                            present
                                .computeIfAbsent(row.process(), key -> new HashSet<>())
                                .add(id)));
    for (FileEntry file : before.files().values()) {
      for (Touchpoint touchpoint : held(file)) {
        if (!present.getOrDefault(file.covers(), Set.of()).contains(touchpoint.id())) {
          missing(file.covers(), touchpoint.id());
        }
      }
    }
  }

  List<Difference> differences() {
    return differences;
  }

  List<ListEdit> edits() {
    return edits;
  }

  /** The touchpoints of the file that stood in the workbook. */
  private List<Touchpoint> held(FileEntry file) {
    Optional<TouchpointFile> record = file.record().map(Entry::value);
    boolean foreign =
        options.department().isPresent()
            && !record.map(TouchpointFile::department).equals(options.department());
    if (record.isEmpty() || foreign) {
      return List.of();
    }
    TouchpointFile known = record.get();
    return options.selection().of(known, before.process(known.process())).touchpoints();
  }

  private Kind kind(String process, String id) {
    if (!options.remove()) {
      return Kind.MISSING;
    }
    boolean moved = !now.texts(process, id).equals(before.texts(process, id));
    return moved ? Kind.CONFLICT : Kind.REMOVED;
  }

  private void missing(String process, String id) {
    Optional<Touchpoint> here =
        now.file(process).stream()
            .flatMap(file -> file.touchpoints().stream())
            .map(Entry::value)
            .filter(touchpoint -> touchpoint.id().equals(id))
            .findFirst();
    boolean own =
        options.department().isEmpty()
            || now.file(process)
                .flatMap(FileEntry::record)
                .map(file -> file.value().department())
                .equals(options.department());
    if (here.isEmpty() || !own) {
      return;
    }
    Kind kind = kind(process, id);
    differences.add(
        new Difference(
            kind,
            process,
            Optional.of(id),
            here.get().title(),
            "",
            "",
            "",
            table.sheet().spot(1, 1)));
    if (kind == Kind.REMOVED) {
      edits.add(new ListEdit.Removal(process, id));
    }
  }
}
