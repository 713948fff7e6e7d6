package ru.touchpoints.registry.form.pdf.read;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import ru.touchpoints.registry.form.pdf.read.UnreadablePdfException.Reason;

/**
 * Walks over the streams of a file before a library does, which unpacks them without limits: what a
 * stream unpacks to is counted and thrown away. Only the one way of packing passes that our
 * documents and signatures use.
 */
final class StreamGuard {

  private static final long MOST_UNPACKED = 512L << 20;
  private static final long MOST_IN_STREAM = 64L << 20;
  private static final String BEGIN = "stream";
  private static final String END = "endstream";

  /** A filter other than deflation or the name of a way to sign; a name spelt to hide. */
  private static final Pattern STRANGE =
      Pattern.compile(
          "/Filter(?!\\s*(?:/FlateDecode|\\[\\s*/FlateDecode\\s*\\]|/Adobe\\.PPK\\w+)[\\s/>])"
              + "|/[A-Za-z]*#[0-9A-Fa-f]{2}");

  private static final Pattern FILTER = Pattern.compile("/Filter\\s*\\[?\\s*/FlateDecode");

  private final byte[] bytes;
  private final String text;
  private final byte[] unpacked = new byte[1 << 16];
  private long total;

  private StreamGuard(byte[] bytes) {
    this.bytes = bytes;
    this.text = new String(bytes, StandardCharsets.ISO_8859_1);
  }

  static void check(byte[] bytes) throws UnreadablePdfException {
    StreamGuard guard = new StreamGuard(bytes);
    if (guard.text.contains("/Encrypt")) {
      throw new UnreadablePdfException(Reason.ENCRYPTED);
    }
    int from = 0;
    while (from < bytes.length) {
      from = guard.next(from);
    }
  }

  /** Checks up to the end of the next stream, and gives back that end. */
  private int next(int from) throws UnreadablePdfException {
    int begin = text.indexOf(BEGIN, from);
    String before = text.substring(from, begin < 0 ? text.length() : begin);
    if (STRANGE.matcher(before).find()) {
      throw new UnreadablePdfException(Reason.NOT_OURS);
    }
    if (begin < 0) {
      return text.length();
    }
    int data = begin + BEGIN.length();
    while (data < text.length() && (text.charAt(data) == '\r' || text.charAt(data) == '\n')) {
      data++;
    }
    int object = Math.max(0, before.lastIndexOf("obj"));
    int end = FILTER.matcher(before.substring(object)).find() ? inflate(data) : data;
    int close = text.indexOf(END, end);
    if (close < 0 || text.substring(end, close).contains("obj")) {
      throw new UnreadablePdfException(Reason.NOT_PDF);
    }
    return close + END.length();
  }

  private int inflate(int data) throws UnreadablePdfException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, data, bytes.length - data);
      long length = 0;
      while (!inflater.finished()) {
        int count = inflater.inflate(unpacked);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new UnreadablePdfException(Reason.NOT_PDF);
        }
        length += count;
        total += count;
        if (length > MOST_IN_STREAM || total > MOST_UNPACKED) {
          throw new UnreadablePdfException(Reason.TOO_LARGE);
        }
      }
      return data + (int) inflater.getBytesRead();
    } catch (DataFormatException e) {
      throw new UnreadablePdfException(Reason.NOT_PDF, e);
    } finally {
      inflater.end();
    }
  }
}
