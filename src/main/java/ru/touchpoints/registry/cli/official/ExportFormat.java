package ru.touchpoints.registry.cli.official;

import ru.touchpoints.registry.form.FormWriter;
import ru.touchpoints.registry.form.docx.DocxFormWriter;
import ru.touchpoints.registry.form.pdf.PdfFormWriter;
import ru.touchpoints.registry.form.xlsx.XlsxFormWriter;

/** The formats of the official list. */
enum ExportFormat {
  XLSX("xlsx"),
  PDF("pdf"),
  DOCX("docx");

  private final String id;

  ExportFormat(String id) {
    this.id = id;
  }

  FormWriter writer() {
    return switch (this) {
      case XLSX -> new XlsxFormWriter();
      case PDF -> new PdfFormWriter();
      case DOCX -> new DocxFormWriter();
    };
  }

  /** The format's name, which is also the ending of its files. */
  @Override
  public String toString() {
    return id;
  }
}
