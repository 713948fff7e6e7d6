package ru.touchpoints.registry.yaml.reading;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import ru.touchpoints.registry.yaml.TextLines;

/**
 * A text for SnakeYAML that is at hand as a whole. Its own stream copies what it has read of a word
 * again with each kilobyte: a word of millions of letters would take minutes.
 */
public final class WholeStream extends StreamReader {

  private static final String NAME = "'reader'";
  private static final int MARK = 0xFEFF;

  private final int[] text;

  /** How much of it can be read; what follows is not printable. */
  private final int length;

  private int at;
  private int inDocument;
  private int line;
  private int column;

  public WholeStream(String text) {
    super("");
    this.text = TextLines.codePoints(text);
    int printable = 0;
    while (printable < this.text.length && isPrintable(this.text[printable])) {
      printable++;
    }
    this.length = printable;
  }

  @Override
  public Mark getMark() {
    return new Mark(NAME, at, line, column, text, at);
  }

  @Override
  public void forward() {
    forward(1);
  }

  @Override
  public void forward(int count) {
    for (int i = 0; i < count && isThere(at); i++) {
      int c = text[at++];
      inDocument++;
      if (isLineEnd(c) || (c == '\r' && at < length && text[at] != '\n')) {
        line++;
        column = 0;
      } else if (c != MARK) {
        column++;
      }
    }
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private boolean isThere(int offset) {
    if (offset < length) {
      return true;
    }
    if (length < text.length) {
      throw new ReaderException(NAME, length, text[length], "not printable");
    }
    return false;
  }

  @Override
  public int peek() {
    return peek(0);
  }

  @Override
  public int peek(int ahead) {
    return isThere(at + ahead) ? text[at + ahead] : 0;
  }

  @Override
  public String prefix(int count) {
    boolean whole = isThere(at + count);
    return new String(text, at, whole ? count : Math.min(count, length - at));
  }

  @Override
  public String prefixForward(int count) {
    String prefix = prefix(count);
    at += count;
    inDocument += count;
    column += count;
    return prefix;
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getDocumentIndex() {
    return inDocument;
  }

  @Override
  public void resetDocumentIndex() {
    inDocument = 0;
  }

  @Override
  public int getIndex() {
    return at;
  }

  @Override
  public int getLine() {
    return line;
  }
}
