package ru.touchpoints.registry.form.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** Carries what PDFBox made, an embedded font, over into a file of ours. */
public final class CosCopy {

  private final PdfFile file;

  public CosCopy(PdfFile file) {
    this.file = file;
  }

  /**
   * Writes a dictionary under a number and all that it holds under numbers of their own. It must
   * not hold itself.
   */
  public void write(int number, COSDictionary dictionary) throws IOException {
    if (dictionary instanceof COSStream stream) {
      try (InputStream in = stream.createRawInputStream()) {
        file.raw(number, entries(dictionary), in.readAllBytes());
      }
    } else {
      file.object(number, "<<" + entries(dictionary) + ">>");
    }
  }

  private String entries(COSDictionary dictionary) throws IOException {
    StringBuilder out = new StringBuilder();
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      if (!entry.getKey().equals(COSName.LENGTH)) {
        out.append(value(entry.getKey())).append(' ').append(value(entry.getValue()));
      }
    }
    return out.toString();
  }

  private String value(COSBase value) throws IOException {
    if (value instanceof COSObject object) {
      return value(object.getObject());
    }
    if (value instanceof COSDictionary dictionary) {
      int number = file.reserve();
      write(number, dictionary);
      return PdfValues.reference(number);
    }
    return value instanceof COSArray array ? array(array) : simple(value);
  }

  private String array(COSArray array) throws IOException {
    StringBuilder out = new StringBuilder("[");
    for (COSBase element : array) {
      out.append(value(element)).append(' ');
    }
    return out.append(']').toString();
  }

  private static String simple(COSBase value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (value instanceof COSName name) {
      name.writePDF(out);
    } else if (value instanceof COSInteger integer) {
      integer.writePDF(out);
    } else if (value instanceof COSFloat number) {
      number.writePDF(out);
    } else if (value instanceof COSBoolean truth) {
      truth.writePDF(out);
    } else if (value instanceof COSString string) {
      COSWriter.writeString(string, out);
    } else {
      throw new IllegalArgumentException("not part of a font: " + value);
    }
    return out.toString(StandardCharsets.ISO_8859_1);
  }
}
