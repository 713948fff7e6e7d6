package ru.touchpoints.registry.workbook.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import ru.touchpoints.registry.writing.Markup;

/**
 * The texts that cells refer to by number: what other programs write beside a text that stands in
 * its own cell, their readers do not find. The table waits packed until the sheets are written, and
 * only the texts used last are known again, so that a long list takes little memory.
 */
final class SharedTexts {

  private static final int REMEMBERED = 1 << 14;
  private static final int PIECE = 1 << 15;
  private static final float LOAD = 0.75f;

  private final Map<String, Integer> known =
      new LinkedHashMap<>(16, LOAD, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
          return size() > REMEMBERED;
        }
      };

  private final Packed packed = new Packed();
  private final DeflaterOutputStream target =
      new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED), PIECE);
  private final Markup xml = Markup.compact(target);
  private int texts;
  private long references;

  /** The number of a text, written as workbooks have it. */
  int number(String text) throws IOException {
    references++;
    Integer number = known.get(text);
    if (number == null) {
      number = texts++;
      known.put(text, number);
      xml.open("si").open("t", "xml:space", "preserve").text(text).close().close();
    }
    return number;
  }

  /** Writes the whole table, which takes no more texts then. */
  void write(OutputStream out) throws IOException {
    xml.flush();
    target.close();
    Markup table = Markup.compact(out).declaration();
    table.open(
        "sst",
        "xmlns",
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "count",
        Long.toString(references),
        "uniqueCount",
        Integer.toString(texts));
    table.flush();
    try (InputStream rows = new InflaterInputStream(packed.read())) {
      rows.transferTo(out);
    }
    table.close().flush();
  }

  /** Bytes as they come; one array of them all would be copied whenever it grows. */
  private static final class Packed extends OutputStream {

    private final List<byte[]> pieces = new ArrayList<>();

    @Override
    public void write(int b) {
      pieces.add(new byte[] {(byte) b});
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
      pieces.add(Arrays.copyOfRange(bytes, from, from + count));
    }

    InputStream read() {
      return new SequenceInputStream(
          Collections.enumeration(pieces.stream().map(ByteArrayInputStream::new).toList()));
    }
  }
}
