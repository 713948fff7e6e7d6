package ru.touchpoints.registry.form.pdf.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;

/** A document of one cell, object by object, to be changed where no library would. */
final class SmallPdf {

  static final int CATALOG = 1;
  static final int INFORMATION = 2;
  static final int STRUCTURE = 4;
  static final int PAGE = 5;
  static final int CONTENT = 6;
  static final int FONT = 7;
  static final int LETTERS = 8;

  /** The first number that is free. */
  static final int NEXT = 10;

  static final String ROW = "<</S/TR/K<</S/TD/Pg 5 0 R/K 0>>>>";
  static final String TEXT = "BT /F1 10 Tf <00410042> Tj ET";

  private final Map<Integer, byte[]> objects = new TreeMap<>();
  private final Map<Integer, Integer> offsets = new TreeMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private String trailer = "";

  SmallPdf() throws IOException {
    object(CATALOG, "<</Type/Catalog/StructTreeRoot 4 0 R>>");
    object(INFORMATION, "<</Title(x)/RegistryDigest(00)>>");
    structure(ROW);
    object(PAGE, "<</Type/Page/Contents 6 0 R/Resources<</Font<</F1 7 0 R>>>>>>");
    content("/P <</MCID 0>> BDC " + TEXT + " EMC");
    object(FONT, "<</Subtype/Type0/ToUnicode 8 0 R>>");
    letters("1 beginbfrange <0000> <00FF> <0000> endbfrange");
  }

  SmallPdf object(int number, String value) {
    objects.put(number, value.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  SmallPdf structure(String kids) {
    return object(STRUCTURE, "<</Type/StructTreeRoot/K[" + kids + "]>>");
  }

  SmallPdf content(String content) throws IOException {
    return packed(CONTENT, "", content);
  }

  SmallPdf letters(String table) throws IOException {
    return packed(LETTERS, "", table);
  }

  /** A stream as it is. */
  SmallPdf stream(int number, String entries, byte[] data) {
    ByteArrayOutputStream object = new ByteArrayOutputStream();
    object.writeBytes(
        ("<<" + entries + "/Length " + data.length + ">>\nstream\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    object.writeBytes(data);
    object.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
    objects.put(number, object.toByteArray());
    return this;
  }

  /** A stream that is packed. */
  SmallPdf packed(int number, String entries, String data) throws IOException {
    return packed(number, entries, data.getBytes(StandardCharsets.ISO_8859_1));
  }

  SmallPdf packed(int number, String entries, byte[] data) throws IOException {
    return stream(number, entries + "/Filter/FlateDecode", deflated(data));
  }

  static byte[] deflated(byte[] data) throws IOException {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream target = new DeflaterOutputStream(deflated)) {
      target.write(data);
    }
    return deflated.toByteArray();
  }

  /** Entries for the end of the file. */
  SmallPdf trailer(String entries) {
    trailer = entries;
    return this;
  }

  /** Writes the objects, then a table of where they lie. */
  Path write(Path file) throws IOException {
    body();
    StringBuilder table = new StringBuilder("xref\n");
    offsets.forEach(
        (number, offset) -> table.append("%d 1\n%010d 00000 n \n".formatted(number, offset)));
    return write(file, table.toString());
  }

  /** Writes the objects, then this in the place of the table. */
  Path write(Path file, String table) throws IOException {
    body();
    int start = out.size();
    line(table + "trailer\n<</Root 1 0 R/Info 2 0 R" + trailer + ">>");
    line("startxref\n" + start + "\n%%EOF");
    return Files.write(file, out.toByteArray());
  }

  /** Writes the objects, the last of which is the table, as programs of today have it. */
  Path writeWithStream(Path file, String entries, byte[] rows) throws IOException {
    body();
    int start = out.size();
    packed(NEXT + 90, "/Type/XRef/Root 1 0 R/Info 2 0 R" + entries, rows);
    object(NEXT + 90);
    line("startxref\n" + start + "\n%%EOF");
    return Files.write(file, out.toByteArray());
  }

  /** A row of such a table for each number up to this: kind, place of four bytes, one of two. */
  byte[] rows(int numbers, int stream) {
    body();
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    for (int number = 0; number < numbers; number++) {
      boolean outside = offsets.containsKey(number);
      int place = outside ? offsets.getOrDefault(number, 0) : stream;
      rows.write(outside ? 1 : 2);
      for (int shift = 24; shift >= 0; shift -= 8) {
        rows.write(place >> shift);
      }
    }
    return rows.toByteArray();
  }

  private void body() {
    if (out.size() == 0) {
      line("%PDF-1.7");
      objects.keySet().stream().toList().forEach(this::object);
    }
  }

  private void object(int number) {
    offsets.put(number, out.size());
    line(number + " 0 obj");
    out.writeBytes(objects.getOrDefault(number, new byte[0]));
    line("\nendobj");
  }

  private void line(String text) {
    out.writeBytes((text + "\n").getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The place of the last table that was written, for another one to name. */
  static int start(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    String after = text.substring(text.lastIndexOf("startxref") + "startxref".length());
    return Integer.parseInt(after.strip().lines().findFirst().orElse(""));
  }
}
