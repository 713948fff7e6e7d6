package ru.touchpoints.registry.official.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.official.ExportFormat;
import ru.touchpoints.registry.source.FileFault;
import ru.touchpoints.registry.workbook.text.WebPage;
import ru.touchpoints.registry.workbook.xlsx.TextDocument;

/**
 * A document that claims to be a list, as it was read.
 *
 * @param name what messages call it
 */
public record IssuedDocument(Path file, String name, ExportFormat format, ReadBack content) {

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  /**
   * Reads a document; what it is, its content tells and not its name.
   *
   * @throws Refusal when it is none that could be a list, or unsafe to read
   * @throws FileFault when there is no such file
   */
  public static IssuedDocument read(Path file, String name) throws IOException {
    FileFault.requirePlain(file, name);
    return read(file, name, formatOf(file, name));
  }

  /** Reads a document that is known to be of a format. */
  static IssuedDocument read(Path file, String name, ExportFormat format) throws IOException {
    return new IssuedDocument(file, name, format, content(file, name, format));
  }

  private static ExportFormat formatOf(Path file, String name) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(PDF.length);
      if (Arrays.equals(start, PDF)) {
        return ExportFormat.PDF;
      }
    }
    if (WebPage.is(file)) {
      return ExportFormat.HTML;
    }
    return TextDocument.is(file, name) ? ExportFormat.DOCX : ExportFormat.XLSX;
  }

  private static ReadBack content(Path file, String name, ExportFormat format) throws IOException {
    return switch (format) {
      case PDF -> PdfReadBack.of(file, name);
      case DOCX -> TableReadBack.of(TextDocument.read(file, name));
      case HTML ->
          TableReadBack.of(
              WebPage.read(file).orElseThrow(() -> new Refusal("verify.too-large", name)));
      default -> WorkbookReadBack.of(file, name);
    };
  }
}
