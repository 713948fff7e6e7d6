package ru.touchpoints.registry.form.pdf.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.touchpoints.registry.form.pdf.parse.Lexer;
import ru.touchpoints.registry.form.pdf.parse.PdfValue;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Items;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Text;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Word;
import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException;
import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException.Reason;

/** What the codes of a font stand for, by the table that the font carries for readers. */
final class LetterTable {

  /** Letters of all fonts of a file; one font of two-byte codes has no more than a quarter. */
  static final int MOST = 4 << 16;

  /** UTF-16 units that one code stands for; a ligature has four. */
  private static final int LONGEST = 64;

  /** Values of one line of a table, and of a line of a list within it. */
  private static final int WIDEST = 3 * (1 << 16);

  private final Map<Integer, String> letters = new HashMap<>();
  private int left;

  private LetterTable(int left) {
    this.left = left;
  }

  /**
   * Reads a table.
   *
   * @param left how many letters it may have
   */
  static LetterTable of(Lexer lexer, int left) throws UnreadablePdfException {
    LetterTable table = new LetterTable(left);
    List<PdfValue> operands = new ArrayList<>();
    PdfValue value = lexer.next();
    while (!value.equals(Lexer.END)) {
      if (value instanceof Word word) {
        table.operate(word.text(), operands);
        operands.clear();
      } else if (operands.size() < WIDEST) {
        operands.add(value);
      } else {
        throw new UnreadablePdfException(Reason.NOT_OURS);
      }
      value = lexer.next();
    }
    return table;
  }

  /** How many letters it has. */
  int size() {
    return letters.size();
  }

  /** What a code stands for; the sign for what nobody knows where the table does not have it. */
  String letter(int code) {
    return letters.getOrDefault(code, "\uFFFD");
  }

  private void operate(String operator, List<PdfValue> operands) throws UnreadablePdfException {
    if (operator.equals("endbfchar")) {
      for (int i = 0; i + 1 < operands.size(); i += 2) {
        if (operands.get(i) instanceof Text code && operands.get(i + 1) instanceof Text meant) {
          put(code(code), text(meant));
        }
      }
    } else if (operator.equals("endbfrange")) {
      for (int i = 0; i + 2 < operands.size(); i += 3) {
        if (operands.get(i) instanceof Text first && operands.get(i + 1) instanceof Text last) {
          range(code(first), code(last), operands.get(i + 2));
        }
      }
    }
  }

  private void range(int first, int last, PdfValue meant) throws UnreadablePdfException {
    if (meant instanceof Items items) {
      for (int i = 0; i < items.values().size() && first + i <= last; i++) {
        if (items.values().get(i) instanceof Text text) {
          put(first + i, text(text));
        }
      }
    } else if (meant instanceof Text text) {
      String start = text(text);
      if (start.isEmpty()) {
        return;
      }
      String before = start.substring(0, start.length() - 1);
      char letter = start.charAt(start.length() - 1);
      for (int code = first; code <= last; code++) {
        put(code, before + (char) (letter + code - first));
      }
    }
  }

  private void put(int code, String meant) throws UnreadablePdfException {
    if (--left < 0 || meant.length() > LONGEST) {
      throw new UnreadablePdfException(Reason.NOT_OURS);
    }
    letters.put(code, meant);
  }

  /** Codes of more than two bytes are none of a font of a list. */
  private static int code(Text text) throws UnreadablePdfException {
    if (text.latin().length() > 2) {
      throw new UnreadablePdfException(Reason.NOT_OURS);
    }
    return text.latin().chars().reduce(0, (code, next) -> code << 8 | next);
  }

  private static String text(Text text) {
    return new String(text.bytes(), StandardCharsets.UTF_16BE);
  }
}
