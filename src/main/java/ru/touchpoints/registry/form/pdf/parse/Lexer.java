package ru.touchpoints.registry.form.pdf.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Entries;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Items;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Name;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Numeral;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Reference;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Text;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Word;
import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException.Reason;

/** Reads values one after the other from bytes. */
public final class Lexer {

  /** What stands after the last value. */
  public static final Word END = new Word("");

  private static final Word CLOSE_ITEMS = new Word("]");
  private static final Word CLOSE_ENTRIES = new Word(">>");
  private static final String REFERENCE = "R";

  /** Digits of a number; whatever has more is larger than anything that is counted. */
  private static final int DIGITS = 15;

  private final byte[] bytes;
  private final Allowance allowance;
  private int at;
  private int left;

  public Lexer(byte[] bytes, Allowance allowance) {
    this(bytes, 0, allowance);
  }

  Lexer(byte[] bytes, int from, Allowance allowance) {
    this.bytes = bytes;
    this.at = from;
    this.allowance = allowance;
  }

  /** Where the next value will be looked for. */
  int at() {
    return at;
  }

  /** The next value with all that it holds; {@link #END} after the last one. */
  public PdfValue next() throws UnreadablePdfException {
    left = Allowance.VALUES_OF_OBJECT;
    return value(0);
  }

  private PdfValue value(int depth) throws UnreadablePdfException {
    skipBlanks();
    if (at >= bytes.length) {
      return END;
    }
    allowance.value();
    if (--left < 0) {
      throw new UnreadablePdfException(Reason.TOO_LARGE);
    }
    if (depth > Allowance.DEPTH) {
      throw new UnreadablePdfException(Reason.NOT_OURS);
    }
    char c = (char) bytes[at];
    return switch (c) {
      case '[' -> items(depth + 1);
      case '<' -> begins("<<") ? entries(depth + 1) : hexadecimal();
      case '(' -> literal();
      case '/' -> name();
      case ']', '{', '}', ')' -> {
        at++;
        yield c == ']' ? CLOSE_ITEMS : new Word(String.valueOf(c));
      }
      case '>' -> {
        at += begins(">>") ? 2 : 1;
        yield CLOSE_ENTRIES;
      }
      default -> Latin.startsNumber(c) ? number() : new Word(regular());
    };
  }

  private boolean begins(String with) {
    return at + 1 < bytes.length && bytes[at] == with.charAt(0) && bytes[at + 1] == with.charAt(1);
  }

  /** Goes on to what is neither blank nor a comment. */
  void skipBlanks() {
    while (at < bytes.length) {
      if (bytes[at] == '%') {
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
          at++;
        }
      } else if (Latin.blank(bytes[at])) {
        at++;
      } else {
        return;
      }
    }
  }

  private Items items(int depth) throws UnreadablePdfException {
    at++;
    List<PdfValue> values = new ArrayList<>(4);
    PdfValue value = value(depth);
    while (!value.equals(CLOSE_ITEMS)) {
      if (value.equals(END) || value.equals(CLOSE_ENTRIES)) {
        throw new UnreadablePdfException(Reason.NOT_PDF);
      }
      if (!referred(value, values)) {
        values.add(value);
      }
      value = value(depth);
    }
    return new Items(values);
  }

  private Entries entries(int depth) throws UnreadablePdfException {
    at += 2;
    Map<String, PdfValue> values = new LinkedHashMap<>(8);
    List<PdfValue> pending = new ArrayList<>(3);
    String key = "";
    PdfValue value = value(depth);
    while (!value.equals(CLOSE_ENTRIES)) {
      if (value.equals(END) || value.equals(CLOSE_ITEMS)) {
        throw new UnreadablePdfException(Reason.NOT_PDF);
      }
      if (value instanceof Name name && (key.isEmpty() || !pending.isEmpty())) {
        put(key, pending, values);
        key = name.text();
      } else if (!referred(value, pending)) {
        pending.add(value);
      }
      value = value(depth);
    }
    put(key, pending, values);
    return new Entries(values);
  }

  private static void put(String key, List<PdfValue> pending, Map<String, PdfValue> values)
      throws UnreadablePdfException {
    if (pending.size() > 1 || (key.isEmpty() && !pending.isEmpty())) {
      throw new UnreadablePdfException(Reason.NOT_PDF);
    }
    if (!pending.isEmpty()) {
      values.put(key, pending.get(0));
      pending.clear();
    }
  }

  /** Puts the two numbers read last together where the word after them makes one value of them. */
  private static boolean referred(PdfValue value, List<PdfValue> before) {
    int size = before.size();
    if (value instanceof Word word
        && word.text().equals(REFERENCE)
        && size > 1
        && before.get(size - 1) instanceof Numeral generation
        && before.get(size - 2) instanceof Numeral number) {
      before.remove(size - 1);
      before.set(size - 2, new Reference(number.count(), generation.count()));
      return true;
    }
    return false;
  }

  private Name name() {
    at++;
    String written = regular();
    return new Name(written.indexOf('#') < 0 ? written : Latin.unescaped(written));
  }

  /** The letters up to the next blank or bracket; at least one is passed. */
  private String regular() {
    int from = at;
    while (at < bytes.length && Latin.regular(bytes[at])) {
      at++;
    }
    return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
  }

  private Numeral number() {
    boolean negative = bytes[at] == '-';
    at += negative || bytes[at] == '+' ? 1 : 0;
    long value = 0;
    int digits = 0;
    boolean whole = true;
    while (at < bytes.length && Latin.regular(bytes[at])) {
      byte c = bytes[at++];
      whole &= c >= '0' && c <= '9';
      if (whole && digits < DIGITS) {
        value = value * 10 + c - '0';
        digits += value == 0 ? 0 : 1;
      }
    }
    return new Numeral(negative ? -value : value);
  }

  private Text hexadecimal() throws UnreadablePdfException {
    int end = ++at;
    while (end < bytes.length && bytes[end] != '>') {
      end++;
    }
    if (end == bytes.length) {
      throw new UnreadablePdfException(Reason.NOT_PDF);
    }
    byte[] text = new byte[(end - at + 1) / 2];
    int digits = 0;
    for (; at < end; at++) {
      int digit = Character.digit(bytes[at], 16);
      if (digit >= 0) {
        text[digits / 2] |= (byte) (digits % 2 == 0 ? digit << 4 : digit);
        digits++;
      }
    }
    at++;
    return new Text(new String(text, 0, (digits + 1) / 2, StandardCharsets.ISO_8859_1));
  }

  private Text literal() throws UnreadablePdfException {
    at++;
    StringBuilder text = new StringBuilder();
    int open = 1;
    while (at < bytes.length) {
      char c = (char) (bytes[at++] & 0xFF);
      if (c == '\\') {
        escaped(text);
      } else {
        open += c == '(' ? 1 : 0;
        open -= c == ')' ? 1 : 0;
        if (open == 0) {
          return new Text(text.toString());
        }
        text.append(c);
      }
    }
    throw new UnreadablePdfException(Reason.NOT_PDF);
  }

  private void escaped(StringBuilder text) {
    int code = 0;
    int digits = 0;
    while (digits < 3 && at < bytes.length && bytes[at] >= '0' && bytes[at] <= '7') {
      code = code * 8 + bytes[at++] - '0';
      digits++;
    }
    if (digits > 0) {
      text.append((char) (code & 0xFF));
    } else if (at < bytes.length) {
      char c = (char) (bytes[at++] & 0xFF);
      if (c == '\r' && at < bytes.length && bytes[at] == '\n') {
        at++;
      }
      text.append(Latin.escape(c));
    }
  }
}
