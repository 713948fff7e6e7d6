package ru.touchpoints.registry.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.load.schema.OrderSchemas;
import ru.touchpoints.registry.load.text.Damage;
import ru.touchpoints.registry.load.text.DocumentEntry;
import ru.touchpoints.registry.model.FormField;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.yaml.SourceDocument;

/** A document after the schema check. */
record CheckedDocument(SourceDocument document, Damage damaged, List<Finding> findings) {

  DocumentEntry entry() {
    return new DocumentEntry(document, damaged);
  }

  ProcessList.Part part(Order order) {
    return ProcessList.Part.of(entry(), order);
  }

  /** The fields of a passport, whose words no order changes. */
  Fields root() {
    return Fields.of(entry(), BuiltInOrder.get());
  }

  /** The items of a list of the passport; empty when it is damaged or not there. */
  <T> Optional<List<Entry<T>>> entries(String field, Function<Fields, T> reader) {
    if (!entry().readable() || !root().sound(field)) {
      return Optional.empty();
    }
    return Optional.of(root().each(field, fields -> fields.entry(reader.apply(fields))));
  }

  /** What the columns of the passport's own form show, as far as they can be read. */
  List<Entry<FormField>> columns() {
    if (!entry().readable()) {
      return List.of();
    }
    return root().nested("form").each("columns", RecordReader::field).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** The registry of which this is the passport, its files of touchpoints not read yet. */
  Registry central(
      SourceTree tree, ProcessList processes, Optional<OrderEntry> own, List<SourceFile> unread) {
    return new Registry(
        tree.root(),
        document,
        entry().readable()
            ? Optional.of(root().entry(RecordReader.passport(root())))
            : Optional.empty(),
        entries("departments", RecordReader::department),
        entries("directions", RecordReader::direction),
        columns(),
        processes,
        own,
        List.of(),
        unread.stream().map(SourceFile::path).toList(),
        OrderSchemas.FILES.stream().flatMap(name -> tree.schema(name).stream()).toList(),
        List.of());
  }
}
