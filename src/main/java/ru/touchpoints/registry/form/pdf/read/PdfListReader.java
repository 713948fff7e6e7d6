package ru.touchpoints.registry.form.pdf.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import ru.touchpoints.registry.form.pdf.read.UnreadablePdfException.Reason;

/** Reads a document of ours back, also when someone has signed it since. */
public final class PdfListReader {

  private static final int MOST_BYTES = 64 << 20;
  private static final String MAGIC = "%PDF-";

  /**
   * Reads the whole list.
   *
   * @throws UnreadablePdfException when the file is no list of ours
   * @throws IOException when the file cannot be read at all
   */
  public PrintedList read(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      throw new UnreadablePdfException(Reason.TOO_LARGE);
    }
    if (!new String(bytes, 0, Math.min(bytes.length, MAGIC.length()), StandardCharsets.ISO_8859_1)
        .equals(MAGIC)) {
      throw new UnreadablePdfException(Reason.NOT_PDF);
    }
    StreamGuard.check(bytes);
    return read(bytes);
  }

  private static PrintedList read(byte[] bytes) throws UnreadablePdfException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.isEncrypted()) {
        throw new UnreadablePdfException(Reason.ENCRYPTED);
      }
      return list(document);
    } catch (UnreadablePdfException e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw new UnreadablePdfException(Reason.ENCRYPTED, e);
    } catch (IOException | RuntimeException e) {
      // In damaged files the library meets objects of other kinds than it expects, and does not
      // always say so with a checked exception.
      throw new UnreadablePdfException(Reason.NOT_PDF, e);
    }
  }

  private static PrintedList list(PDDocument document) throws IOException {
    Map<String, String> information = new HashMap<>();
    for (String key : document.getDocumentInformation().getMetadataKeys()) {
      String value = document.getDocumentInformation().getCustomMetadataValue(key);
      information.put(key, value == null ? "" : value);
    }
    COSDictionary root =
        document
            .getDocumentCatalog()
            .getCOSObject()
            .getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
    if (root == null || !information.containsKey("RegistryDigest")) {
      throw new UnreadablePdfException(Reason.NOT_OURS);
    }
    List<PrintedList.Row> rows = new StructureReader().rows(root);
    if (rows.isEmpty()) {
      throw new UnreadablePdfException(Reason.NOT_OURS);
    }
    return new PrintedList(information, rows);
  }
}
