package ru.touchpoints.registry.workbook.csv;

import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** The records of a text, one after the other. */
final class CsvRecords {

  private static final char QUOTE = '"';

  private final String text;
  private final char separator;
  private final Sheet place;
  private final List<String> fields = new ArrayList<>();
  private int at;
  private int number;
  private int width;

  CsvRecords(String text, char separator, Sheet place) {
    this.text = text;
    this.separator = separator;
    this.place = place;
  }

  /** Goes on to the next record; false at the end. */
  boolean next() throws WorkbookFault {
    fields.clear();
    if (at >= text.length()) {
      return false;
    }
    number++;
    boolean more = true;
    while (more) {
      fields.add(field());
      more = at < text.length() && text.charAt(at) == separator;
      at += more ? 1 : 0;
      if (fields.size() > Limits.LAST_COLUMN) {
        throw new WorkbookFault(List.of(place.say("workbook.too-many-cells")));
      }
    }
    skipLineEnd();
    width = number == 1 ? fields.size() : width;
    return true;
  }

  /** The fields of the record reached, empty ones too. */
  List<String> fields() {
    return fields;
  }

  private String field() throws WorkbookFault {
    StringBuilder field = new StringBuilder();
    if (at < text.length() && text.charAt(at) == QUOTE) {
      quoted(field);
    }
    int start = at;
    while (at < text.length() && !ends(text.charAt(at))) {
      at++;
    }
    field.append(unguarded(text.substring(start, at)));
    if (field.length() > Limits.TEXT) {
      throw fault("workbook.long-text");
    }
    return field.toString();
  }

  /** A field of the form {@code ="012345"}, so written to keep a program from counting with it. */
  private static String unguarded(String field) {
    boolean guarded = field.length() > 3 && field.startsWith("=\"") && field.endsWith("\"");
    return guarded ? field.substring(2, field.length() - 1) : field;
  }

  private boolean ends(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  private void quoted(StringBuilder field) throws WorkbookFault {
    at++;
    while (at < text.length()) {
      int close = text.indexOf(QUOTE, at);
      if (close < 0) {
        break;
      }
      field.append(text, at, close);
      at = close + 1;
      if (at >= text.length() || text.charAt(at) != QUOTE) {
        requireClosed(field);
        return;
      }
      field.append(QUOTE);
      at++;
    }
    throw fault("workbook.open-quote");
  }

  /** The quote that closes a field may be one that opens another: then the first was left open. */
  private void requireClosed(CharSequence field) throws WorkbookFault {
    int end = at;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\u00A0')) {
      end++;
    }
    boolean followed = end < text.length() && !ends(text.charAt(end));
    if (followed || swallowsARow(field)) {
      throw fault("workbook.open-quote");
    }
    at = end;
  }

  /** Whether there are as many separators in the lines of a field as a row has. */
  private boolean swallowsARow(CharSequence field) {
    boolean lines = false;
    int separators = 0;
    for (int i = 0; i < field.length(); i++) {
      lines |= field.charAt(i) == '\n' || field.charAt(i) == '\r';
      // In sentences a blank follows, between fields hardly ever.
      boolean blank = i + 1 < field.length() && Character.isWhitespace(field.charAt(i + 1));
      separators += field.charAt(i) == separator && !blank ? 1 : 0;
    }
    return lines && width > 2 && separators >= width - 1;
  }

  private WorkbookFault fault(String key) {
    return new WorkbookFault(List.of(place.spot(number, fields.size() + 1).say(key)));
  }

  private void skipLineEnd() {
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
  }
}
