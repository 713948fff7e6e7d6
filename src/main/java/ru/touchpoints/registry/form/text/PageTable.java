package ru.touchpoints.registry.form.text;

import java.io.IOException;
import java.util.regex.Pattern;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Column;
import ru.touchpoints.registry.form.Form.Part;
import ru.touchpoints.registry.form.Form.Section;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.writing.Markup;

/**
 * The tables of the page, one per direction (п. 3.5). A process is a row group of its own, so that
 * a screen reader knows how far its name reaches.
 */
final class PageTable {

  private static final String ROW_HEADER = "touchpoint";

  private static final int LONGEST_WORD = 24;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Where an address may be broken: after a slash or a hyphen, before its other signs. */
  private static final Pattern JOINT =
      Pattern.compile("(?<=[^:/]/)(?=[^/])|(?<=[-_])(?=.)|(?<=.)(?=[.@?=#])");

  private final Form form;
  private final Markup page;
  private final FilterChoices choices;
  private final RowListener rows;

  PageTable(Form form, Markup page, FilterChoices choices, RowListener rows) {
    this.form = form;
    this.page = page;
    this.choices = choices;
    this.rows = rows;
  }

  /** The anchor of a direction's table. */
  static String anchor(int section) {
    return "direction-" + section;
  }

  void write(int number, Section section) throws IOException {
    write(anchor(number), "h2", section);
  }

  /**
   * Writes the table of a direction.
   *
   * @param name its anchor
   * @param level the element of its heading
   */
  void write(String name, String level, Section section) throws IOException {
    page.open(
            "section",
            "class",
            "direction",
            "id",
            name,
            "tabindex",
            "0",
            "aria-labelledby",
            name + "-name")
        .line();
    page.open("table").line();
    page.open("caption").element(level, section.heading(), "id", name + "-name").close();
    page.line().open("colgroup");
    for (int i = 0; i < form.columns().size(); i++) {
      page.empty("col", "class", "column-" + i);
    }
    page.close().line().open("thead").open("tr");
    for (Column column : form.columns()) {
      page.element("th", column.header(), "scope", "col", "class", look(column, column.header()));
    }
    page.close().close().line();
    for (Form.Block block : section.blocks()) {
      block(block);
    }
    page.close().line().close().line();
  }

  private void block(Form.Block block) throws IOException {
    page.open("tbody", "data-process", block.process()).line();
    for (Form.Row row : block.rows()) {
      page.open("tr", attributes(row));
      for (int i = 0; i < row.cells().size(); i++) {
        if (!row.cells().get(i).isCovered()) {
          cell(i, row.cells().get(i));
        }
      }
      page.close().line();
      rows.rowDone();
    }
    page.close().line();
  }

  private String[] attributes(Form.Row row) {
    String[] chosen = choices.attributes(row.facets());
    String[] attributes = new String[chosen.length + 2];
    attributes[0] = "data-id";
    attributes[1] = row.touchpoint();
    System.arraycopy(chosen, 0, attributes, 2, chosen.length);
    return attributes;
  }

  private void cell(int number, Form.Cell cell) throws IOException {
    Column column = form.columns().get(number);
    String span = Integer.toString(cell.rowSpan());
    String look = look(column, cell.text()) + " of-" + number;
    boolean names = column.part() == Part.BLOCK_NAME;
    boolean heads = names || column.field().equals(ROW_HEADER);
    String name = heads ? "th" : "td";
    if (heads) {
      page.open(name, "scope", names ? "rowgroup" : "row", "class", look, "rowspan", span);
    } else {
      page.open(name, "class", look, "rowspan", span);
    }
    for (int i = 0; i < cell.lines().size(); i++) {
      if (i > 0) {
        page.empty("br");
      }
      line(cell.lines().get(i));
    }
    page.close();
  }

  /** A column is as wide as its longest word, unless that is longer than any of the language. */
  private static String look(Column column, String text) {
    if (column.part() == Part.NUMBER) {
      return "number";
    }
    boolean lengthy =
        SPACE
            .splitAsStream(text)
            .flatMap(JOINT::splitAsStream)
            .anyMatch(word -> word.length() > LONGEST_WORD);
    return lengthy ? "text long" : "text";
  }

  private void line(Form.Line line) throws IOException {
    if (line.link().isPresent()) {
      page.open("a", "href", line.link().get(), "rel", "noreferrer");
      String[] pieces = JOINT.split(line.text(), -1);
      for (int i = 0; i < pieces.length; i++) {
        if (i > 0) {
          page.empty("wbr");
        }
        page.text(pieces[i]);
      }
      page.close();
    } else {
      page.text(line.text());
    }
  }
}
