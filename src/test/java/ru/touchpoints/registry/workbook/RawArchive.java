package ru.touchpoints.registry.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** An archive written byte by byte, which may say of its parts what is not so. */
final class RawArchive {

  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** The flag of a part whose sizes follow it. */
  static final int SIZES_BEHIND = 8;

  private final List<Part> parts = new ArrayList<>();
  private byte[] beforeEnd = new byte[0];
  private byte[] behindEnd = new byte[0];

  /** A part, with what its own header and the directory of the archive say of it. */
  static final class Part {

    String localName;
    String name;
    int flags;
    int method;
    int crc;
    int localPacked;
    int localSize;
    int packed;
    int size;
    int sameAs = -1;
    private final byte[] bytes;

    Part(String name, String text, boolean deflated) {
      this.localName = name;
      this.name = name;
      byte[] plain = text.getBytes(StandardCharsets.UTF_8);
      this.method = deflated ? DEFLATED : STORED;
      this.bytes = deflated ? deflated(plain) : plain;
      CRC32 sum = new CRC32();
      sum.update(plain);
      this.crc = (int) sum.getValue();
      this.localPacked = bytes.length;
      this.packed = bytes.length;
      this.localSize = plain.length;
      this.size = plain.length;
    }

    private static byte[] deflated(byte[] plain) {
      Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
      deflater.setInput(plain);
      deflater.finish();
      byte[] room = new byte[plain.length + 100];
      int length = deflater.deflate(room);
      deflater.end();
      return Arrays.copyOf(room, length);
    }
  }

  /** The smallest workbook, in whose first cell stands «х». */
  static RawArchive minimal() {
    RawArchive archive = new RawArchive();
    archive.add(
        "_rels/.rels",
        "<Relationships><Relationship Id='r1' Type='x/officeDocument'"
            + " Target='xl/workbook.xml'/></Relationships>");
    archive.add(
        "xl/workbook.xml",
        "<workbook><sheets><sheet name='Лист' sheetId='1' id='r1'/></sheets></workbook>");
    archive.add(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='r1' Type='x/worksheet'"
            + " Target='worksheets/sheet1.xml'/></Relationships>");
    archive.add(
        Parts.SHEET,
        "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>х</t></is></c></row>"
            + "</sheetData></worksheet>");
    return archive;
  }

  Part add(String name, String text) {
    Part part = new Part(name, text, true);
    parts.add(part);
    return part;
  }

  /** The part that holds the sheet. */
  Part sheet() {
    return parts.get(3);
  }

  /** The sheet put down as it is, without being packed. */
  Part storedSheet() {
    Part part =
        new Part(
            Parts.SHEET,
            "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>х</t></is></c></row>"
                + "</sheetData></worksheet>",
            false);
    parts.set(3, part);
    return part;
  }

  void beforeEnd(byte[] bytes) {
    beforeEnd = bytes;
  }

  void behindEnd(byte[] bytes) {
    behindEnd = bytes;
  }

  private static ByteBuffer record(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] bytes(ByteBuffer record) {
    byte[] bytes = new byte[record.capacity()];
    record.rewind().get(bytes);
    return bytes;
  }

  Path write(Path file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Integer> places = new ArrayList<>();
    for (Part part : parts) {
      places.add(part.sameAs < 0 ? out.size() : places.get(part.sameAs));
      if (part.sameAs < 0) {
        part(part, out);
      }
    }
    int start = out.size();
    for (int i = 0; i < parts.size(); i++) {
      listed(parts.get(i), places.get(i), out);
    }
    int length = out.size() - start;
    out.writeBytes(beforeEnd);
    ByteBuffer end = record(22).putInt(0x06054B50).putInt(0);
    end.putShort((short) parts.size()).putShort((short) parts.size()).putInt(length).putInt(start);
    end.putShort((short) behindEnd.length);
    out.writeBytes(bytes(end));
    out.writeBytes(behindEnd);
    Files.write(file, out.toByteArray());
    return file;
  }

  private static void part(Part part, ByteArrayOutputStream out) {
    boolean sizesBehind = (part.flags & SIZES_BEHIND) != 0;
    byte[] name = part.localName.getBytes(StandardCharsets.UTF_8);
    ByteBuffer head = record(30).putInt(0x04034B50).putShort((short) 20);
    head.putShort((short) part.flags).putShort((short) part.method).putInt(0);
    head.putInt(sizesBehind ? 0 : part.crc);
    head.putInt(part.localPacked).putInt(part.localSize).putShort((short) name.length);
    out.writeBytes(bytes(head));
    out.writeBytes(name);
    out.writeBytes(part.bytes);
    if (sizesBehind) {
      ByteBuffer descriptor = record(16).putInt(0x08074B50).putInt(part.crc);
      out.writeBytes(bytes(descriptor.putInt(part.packed).putInt(part.size)));
    }
  }

  /** What the directory of the archive says of a part. */
  private static void listed(Part part, int place, ByteArrayOutputStream out) {
    byte[] name = part.name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer head = record(46).putInt(0x02014B50).putShort((short) 20).putShort((short) 20);
    head.putShort((short) part.flags).putShort((short) part.method).putInt(0).putInt(part.crc);
    head.putInt(part.packed).putInt(part.size).putShort((short) name.length);
    head.position(42);
    head.putInt(place);
    out.writeBytes(bytes(head));
    out.writeBytes(name);
  }
}
