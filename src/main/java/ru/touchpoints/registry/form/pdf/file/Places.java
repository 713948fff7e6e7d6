package ru.touchpoints.registry.form.pdf.file;

import java.util.Arrays;

/** Where each object stands: in the file, or in a stream of objects. */
final class Places {

  /** A type, a place or the number of a stream, an index in the stream: 1, 5 and 2 bytes. */
  static final String WIDTHS = "[1 5 2]";

  private static final int ENTRY = 8;
  private static final int FREE = 0;
  private static final int IN_FILE = 1;
  private static final int IN_STREAM = 2;

  private byte[] entries = new byte[ENTRY * 1024];
  private int count;

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
    set(number, IN_FILE, offset, 0);
  }

  void inStream(int number, int stream, int index) {
    set(number, IN_STREAM, stream, index);
  }

  private void set(int number, int type, long place, int index) {
    int at = number * ENTRY;
    entries[at] = (byte) type;
    for (int i = 1; i <= 5; i++) {
      entries[at + i] = (byte) (place >> (8 * (5 - i)));
    }
    entries[at + 6] = (byte) (index >> 8);
    entries[at + 7] = (byte) index;
  }

  byte[] bytes() {
    return Arrays.copyOf(entries, count * ENTRY);
  }
}
