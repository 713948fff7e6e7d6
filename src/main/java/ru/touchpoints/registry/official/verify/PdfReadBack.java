package ru.touchpoints.registry.official.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException;
import ru.touchpoints.registry.form.pdf.read.PdfListReader;
import ru.touchpoints.registry.form.pdf.read.PrintedList;
import ru.touchpoints.registry.workbook.text.ReadDocument;

/** Reads the table of a PDF. */
final class PdfReadBack {

  private PdfReadBack() {}

  /**
   * Reads the whole table.
   *
   * @param name what messages call the file
   * @throws Refusal when it is no list of ours or unsafe to read
   */
  static ReadBack of(Path file, String name) throws IOException {
    PrintedList list;
    try {
      list = new PdfListReader().read(file);
    } catch (UnreadablePdfException e) {
      String key =
          switch (e.reason()) {
            case TOO_LARGE -> "verify.too-large";
            case NOT_PDF -> "verify.not-pdf";
            case ENCRYPTED -> "verify.encrypted";
            case NOT_OURS -> "verify.not-ours";
          };
      throw new Refusal(key, name);
    }
    List<ReadDocument.Row> rows = list.rows().stream().map(PdfReadBack::row).toList();
    return TableReadBack.of(new ReadDocument(list.information(), rows, List.of()));
  }

  private static ReadDocument.Row row(PrintedList.Row row) {
    return new ReadDocument.Row(
        row.isHeading(),
        row.cells().stream()
            .map(cell -> new ReadDocument.Cell(cell.text(), cell.rowSpan()))
            .toList());
  }
}
