package ru.touchpoints.registry.form.pdf.file;

import java.util.Arrays;

/** Where each object stands: in the file, or in a stream of objects. */
final class Places {

  /** A type, a place or the number of a stream, an index in the stream: 1, 8 and 2 bytes. */
  private static final int ENTRY = 11;

  private static final int PLACE = 8;

  /** How many bytes of the eight a place takes in a file below four gigabytes. */
  private static final int USUAL = 4;

  private static final int FREE = 0;
  private static final int IN_FILE = 1;
  private static final int IN_STREAM = 2;

  private byte[] entries = new byte[ENTRY * 1024];
  private int count;
  private int width = USUAL;

  Places() {
    set(next(), FREE, 0, 0xFFFF);
  }

  /** The number of a new object. */
  int next() {
    if ((count + 1) * ENTRY > entries.length) {
      entries = Arrays.copyOf(entries, entries.length * 2);
    }
    return count++;
  }

  int count() {
    return count;
  }

  void inFile(int number, long offset) {
    width = offset >>> (Byte.SIZE * USUAL) == 0 ? width : PLACE;
    set(number, IN_FILE, offset, 0);
  }

  void inStream(int number, int stream, int index) {
    set(number, IN_STREAM, stream, index);
  }

  private void set(int number, int type, long place, int index) {
    int at = number * ENTRY;
    entries[at] = (byte) type;
    for (int i = 1; i <= PLACE; i++) {
      entries[at + i] = (byte) (place >> (Byte.SIZE * (PLACE - i)));
    }
    entries[at + PLACE + 1] = (byte) (index >> Byte.SIZE);
    entries[at + PLACE + 2] = (byte) index;
  }

  /** The widths of the parts of an entry: some readers know numbers of 1, 2, 3, 4 or 8 bytes. */
  String widths() {
    return "[1 " + width + " 2]";
  }

  byte[] bytes() {
    int kept = ENTRY - PLACE + width;
    byte[] bytes = new byte[count * kept];
    for (int i = 0; i < count; i++) {
      bytes[i * kept] = entries[i * ENTRY];
      System.arraycopy(entries, i * ENTRY + 1 + PLACE - width, bytes, i * kept + 1, width + 2);
    }
    return bytes;
  }
}
