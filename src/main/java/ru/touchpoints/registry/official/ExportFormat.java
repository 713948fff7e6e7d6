package ru.touchpoints.registry.official;

import ru.touchpoints.registry.form.Content;
import ru.touchpoints.registry.form.FormWriter;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.form.docx.DocxFormWriter;
import ru.touchpoints.registry.form.pdf.PdfFormWriter;
import ru.touchpoints.registry.form.text.CsvFormWriter;
import ru.touchpoints.registry.form.text.HtmlFormWriter;
import ru.touchpoints.registry.form.text.JsonLinesWriter;
import ru.touchpoints.registry.form.text.JsonListWriter;
import ru.touchpoints.registry.form.text.YamlListWriter;
import ru.touchpoints.registry.form.xlsx.XlsxFormWriter;

/** The formats of the official list. */
public enum ExportFormat {
  XLSX("xlsx"),
  PDF("pdf"),
  DOCX("docx"),
  CSV("csv"),
  JSON("json"),
  JSONL("jsonl"),
  YAML("yaml"),
  HTML("html");

  private final String id;

  ExportFormat(String id) {
    this.id = id;
  }

  /**
   * A writer of the form that was built from {@code content}.
   *
   * @param rows hears how far it is
   */
  public FormWriter writer(Content content, RowListener rows) {
    return switch (this) {
      case XLSX -> new XlsxFormWriter(rows);
      case PDF -> new PdfFormWriter(rows);
      case DOCX -> new DocxFormWriter(rows);
      case CSV -> new CsvFormWriter(rows);
      case JSON -> new JsonListWriter(content, rows);
      case JSONL -> new JsonLinesWriter(content, rows);
      case YAML -> new YamlListWriter(content, rows);
      case HTML -> new HtmlFormWriter(rows);
    };
  }

  /** The format's name, which is also the ending of its files. */
  @Override
  public String toString() {
    return id;
  }
}
