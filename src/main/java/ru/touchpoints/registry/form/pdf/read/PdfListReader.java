package ru.touchpoints.registry.form.pdf.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSString;
import ru.touchpoints.registry.form.pdf.parse.Allowance;
import ru.touchpoints.registry.form.pdf.parse.PdfObjects;
import ru.touchpoints.registry.form.pdf.parse.PdfValue;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Entries;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Text;
import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException;
import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException.Reason;

/** Reads a document of ours back, also when someone has signed it since. */
public final class PdfListReader {

  private static final String MAGIC = "%PDF-";

  /**
   * Reads the whole list.
   *
   * @throws UnreadablePdfException when the file is no list of ours
   * @throws IOException when the file cannot be read at all
   */
  public PrintedList read(Path file) throws IOException {
    if (Files.size(file) > Allowance.FILE) {
      throw new UnreadablePdfException(Reason.TOO_LARGE);
    }
    byte[] bytes = Files.readAllBytes(file);
    if (!new String(bytes, 0, Math.min(bytes.length, MAGIC.length()), StandardCharsets.ISO_8859_1)
        .equals(MAGIC)) {
      throw new UnreadablePdfException(Reason.NOT_PDF);
    }
    return list(new PdfObjects(bytes));
  }

  private static PrintedList list(PdfObjects file) throws IOException {
    Map<String, String> information = new HashMap<>();
    Optional<Entries> said = file.entries(file.trailer(), "Info");
    if (said.isPresent()) {
      for (Map.Entry<String, PdfValue> entry : said.get().values().entrySet()) {
        information.put(entry.getKey(), text(file.get(entry.getValue())));
      }
    }
    Optional<Entries> catalog = file.entries(file.trailer(), "Root");
    if (catalog.isEmpty()) {
      throw new UnreadablePdfException(Reason.NOT_PDF);
    }
    Optional<Entries> root = file.entries(catalog.get(), "StructTreeRoot");
    if (root.isEmpty() || !information.containsKey("RegistryDigest")) {
      throw new UnreadablePdfException(Reason.NOT_OURS);
    }
    List<PrintedList.Row> rows = new StructureReader(file).rows(root.get());
    if (rows.isEmpty()) {
      throw new UnreadablePdfException(Reason.NOT_OURS);
    }
    return new PrintedList(information, rows);
  }

  private static String text(PdfValue value) {
    return value instanceof Text text ? new COSString(text.bytes()).getString() : "";
  }
}
