package ru.touchpoints.registry.cli.history;

import java.util.Optional;
import ru.touchpoints.registry.form.FormWriter;
import ru.touchpoints.registry.form.docx.DocxFormWriter;
import ru.touchpoints.registry.form.xlsx.XlsxFormWriter;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.changes.ChangesRenderer;
import ru.touchpoints.registry.render.changes.JsonChanges;
import ru.touchpoints.registry.render.changes.MarkdownChanges;
import ru.touchpoints.registry.render.changes.TextChanges;

/** The formats that changes are told in: three to read, two to sign. */
enum ChangesFormat {
  TEXT("text"),
  JSON("json"),
  MARKDOWN("markdown"),
  XLSX("xlsx"),
  DOCX("docx");

  private final String id;

  ChangesFormat(String id) {
    this.id = id;
  }

  /** The writer of a document; empty for a text. */
  Optional<FormWriter> writer() {
    return switch (this) {
      case TEXT, JSON, MARKDOWN -> Optional.empty();
      case XLSX -> Optional.of(new XlsxFormWriter());
      case DOCX -> Optional.of(new DocxFormWriter());
    };
  }

  /** The renderer of a text; documents have none, and are told of as text. */
  ChangesRenderer renderer(Wording wording, Paint paint) {
    return switch (this) {
      case JSON -> new JsonChanges();
      case MARKDOWN -> told -> new MarkdownChanges(wording.under(told.order())).render(told);
      case TEXT, XLSX, DOCX ->
          told -> new TextChanges(wording.under(told.order()), paint).render(told);
    };
  }

  @Override
  public String toString() {
    return id;
  }
}
