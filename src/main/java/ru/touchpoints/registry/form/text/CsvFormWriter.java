package ru.touchpoints.registry.form.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.Form.Column;
import ru.touchpoints.registry.form.Form.Section;
import ru.touchpoints.registry.form.FormWriter;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.writing.WordBundle;

/**
 * The list as comma-separated values for spreadsheets that expect semicolons: UTF-8 with a
 * byte-order mark, RFC 4180 quotation, CRLF between rows, LF between the lines of a cell. A row per
 * touchpoint: its direction, the form's columns, the ids of process and touchpoint.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it, which shows
 * what it is for and breaks no reader: one that begins, after spaces and apostrophes, with {@code =
 * + - @}, their wide forms, a tab, CR or LF. One apostrophe taken off a text that begins with an
 * apostrophe and is of that kind gives the text of the list again, so nothing is lost.
 */
public final class CsvFormWriter implements FormWriter {

  static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String SEPARATOR = ";";
  private static final String ROW_END = "\r\n";
  private static final String FORMULA_SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
  private static final char GUARD = '\'';

  private final WordBundle words = WordBundle.official(CsvFormWriter.class, "text");
  private final RowListener rows;

  /** A writer that tells {@code rows} of every touchpoint. */
  public CsvFormWriter(RowListener rows) {
    this.rows = rows;
  }

  @Override
  public String format() {
    return "csv";
  }

  /** UTF-8 has no half of a pair. */
  @Override
  public boolean carries(int codePoint) {
    return Character.getType(codePoint) != Character.SURROGATE;
  }

  @Override
  public void write(Form form, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    row(
        writer,
        around(
            words.get("column.direction"),
            form.columns().stream().map(Column::header).toList(),
            words.get("column.process"),
            words.get("column.touchpoint")));
    for (Section section : form.sections()) {
      for (Block block : section.blocks()) {
        block(writer, section, block);
      }
    }
    writer.flush();
  }

  private void block(Writer writer, Section section, Block block) throws IOException {
    List<String> above = List.of();
    for (Form.Row row : block.rows()) {
      List<String> texts = texts(row, above);
      row(writer, around(section.heading(), texts, block.process(), row.touchpoint()));
      rows.rowDone();
      above = texts;
    }
  }

  /** The texts of a row; under a merged cell its text is repeated, as a table of values needs. */
  static List<String> texts(Form.Row row, List<String> above) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Form.Cell cell = row.cells().get(i);
      texts.add(cell.isCovered() ? above.get(i) : cell.text());
    }
    return texts;
  }

  private static List<String> around(
      String direction, List<String> texts, String process, String touchpoint) {
    return Stream.of(Stream.of(direction), texts.stream(), Stream.of(process, touchpoint))
        .flatMap(part -> part)
        .toList();
  }

  static void row(Writer writer, List<String> texts) throws IOException {
    writer.write(
        texts.stream().map(CsvFormWriter::field).collect(Collectors.joining(SEPARATOR)) + ROW_END);
  }

  private static String field(String text) {
    String safe = isLikeFormula(text) ? GUARD + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ';' || c == '\r' || c == '\n');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isLikeFormula(String text) {
    int start = 0;
    while (start < text.length()
        && (text.charAt(start) == GUARD || Character.isSpaceChar(text.charAt(start)))) {
      start++;
    }
    return start < text.length() && FORMULA_SIGNS.indexOf(text.charAt(start)) >= 0;
  }
}
