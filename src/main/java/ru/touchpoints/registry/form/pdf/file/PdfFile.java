package ru.touchpoints.registry.form.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A PDF 1.7 file that grows object by object. Objects that are no streams are packed together in
 * compressed streams of objects; the table of places ends the file.
 */
public final class PdfFile {

  private static final int PACK = 250;

  private final OutputStream out;
  private final Places places = new Places();
  private final StringBuilder index = new StringBuilder();
  private final StringBuilder pack = new StringBuilder();
  private long length;
  private int packed;
  private int packNumber;

  /** Begins the file; {@code out} stays the caller's to close. */
  public PdfFile(OutputStream out) throws IOException {
    this.out = out;
    // The second line tells programs that move files that this one is not text.
    write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The number of an object that will be written later. */
  public int reserve() {
    return places.next();
  }

  /** Writes an object of ASCII characters; gives back its number. */
  public int object(CharSequence value) throws IOException {
    int number = reserve();
    object(number, value);
    return number;
  }

  /** Writes an object of ASCII characters under a number reserved before. */
  public void object(int number, CharSequence value) throws IOException {
    if (packed == 0) {
      packNumber = reserve();
    }
    index.append(number).append(' ').append(pack.length()).append(' ');
    pack.append(value).append('\n');
    places.inStream(number, packNumber, packed++);
    if (packed == PACK) {
      finishPack();
    }
  }

  private void finishPack() throws IOException {
    if (packed > 0) {
      String entries = "/Type/ObjStm/N " + packed + "/First " + index.length();
      packed = 0;
      stream(packNumber, entries, index.append(pack).toString());
      index.setLength(0);
      pack.setLength(0);
    }
  }

  /** Writes a compressed stream of ASCII characters. */
  public void stream(int number, String entries, String data) throws IOException {
    deflated(number, entries, data.getBytes(StandardCharsets.US_ASCII));
  }

  private void deflated(int number, String entries, byte[] data) throws IOException {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream(data.length / 3 + 64);
    Deflater deflater = new Deflater();
    try (DeflaterOutputStream target = new DeflaterOutputStream(deflated, deflater)) {
      target.write(data);
    } finally {
      deflater.end();
    }
    raw(number, entries + "/Filter/FlateDecode", deflated.toByteArray());
  }

  /** Writes a stream as it is; {@code entries} tell how it was coded, if it was. */
  public void raw(int number, String entries, byte[] data) throws IOException {
    places.inFile(number, length);
    String head = number + " 0 obj\n<<" + entries + "/Length " + data.length + ">>\nstream\n";
    write(head.getBytes(StandardCharsets.US_ASCII));
    write(data);
    write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Ends the file.
   *
   * @param root the number of the catalog
   * @param info the number of the information dictionary
   * @param id what tells this document from every other
   */
  public void finish(int root, int info, byte[] id) throws IOException {
    finishPack();
    int number = reserve();
    long start = length;
    places.inFile(number, start);
    String name = PdfValues.bytes(id);
    String entries =
        "/Type/XRef/Size "
            + places.count()
            + "/W"
            + places.widths()
            + "/Root "
            + PdfValues.reference(root)
            + "/Info "
            + PdfValues.reference(info)
            + "/ID["
            + name
            + name
            + "]";
    deflated(number, entries, places.bytes());
    write(("startxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    length += bytes.length;
  }
}
