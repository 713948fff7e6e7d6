package ru.touchpoints.registry.render.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.Named;
import ru.touchpoints.registry.change.list.Value;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.Form.Cell;
import ru.touchpoints.registry.form.Form.Column;
import ru.touchpoints.registry.form.Form.Line;
import ru.touchpoints.registry.form.Form.Part;
import ru.touchpoints.registry.form.Form.Row;
import ru.touchpoints.registry.form.Form.Section;
import ru.touchpoints.registry.form.ListCells;
import ru.touchpoints.registry.form.act.NumberSign;
import ru.touchpoints.registry.history.ListChanges;
import ru.touchpoints.registry.list.past.ComparedStates;
import ru.touchpoints.registry.list.past.ComparedStates.Paragraph;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.render.Wording;

/**
 * The sheet of changes that goes to the authorised person with a new edition, by paragraph; or the
 * note of one department, п. 5.2. Russian alone, as all documents are.
 */
public final class ChangeSheet {

  private final Wording sheet = new Wording(ChangeSheet.class.getPackageName() + ".sheet", "ru");
  private final ChangeWords words;
  private final SheetHeading heading;

  /**
   * @param order by which the later state is kept
   */
  public ChangeSheet(SheetHeading heading, Order order) {
    this.heading = heading;
    this.words = new ChangeWords(Wording.ofFindings("ru").under(order), ListCells::running);
  }

  /** The sheet of all that was found. */
  public static Form of(ListChanges.Result changes) {
    ComparedStates compared = changes.compared();
    return new ChangeSheet(SheetHeading.of(changes), compared.order()).of(compared);
  }

  public Form of(ComparedStates compared) {
    List<Section> sections = new ArrayList<>();
    int number = 1;
    for (Map.Entry<Paragraph, List<Change>> group : compared.byParagraph().entrySet()) {
      List<Block> blocks = new ArrayList<>();
      for (List<Change> changes : byProcess(group.getValue()).values()) {
        blocks.add(block(number, changes));
        number += changes.size();
      }
      sections.add(new Section(group.getKey().id(), heading(group.getKey()), blocks));
    }
    String key = heading.department().isPresent() ? "note." : "sheet.";
    return new Form(
        annex(),
        title(key),
        edition(compared),
        columns(),
        sections,
        signature(),
        heading.draft() ? Optional.of(sheet.get("mark")) : Optional.empty(),
        sheet.get(key + "footer", words.side(compared.to())),
        Form.Vocabulary.NONE,
        Form.Origin.NONE);
  }

  /** What could not be compared stands above all that could. */
  private String edition(ComparedStates compared) {
    boolean same = compared.changes().isEmpty() && compared.unread().isEmpty();
    List<String> said = new ArrayList<>();
    said.add(
        sheet.get(
            same ? "edition.same" : "edition",
            words.side(compared.from()),
            words.side(compared.to())));
    if (!compared.unread().isEmpty()) {
      said.add(sheet.get("edition.unread"));
      said.addAll(words.unread(compared));
    }
    return String.join(" ", said);
  }

  /** What the order does not say in so many words is told where it is relied upon. */
  private String heading(Paragraph paragraph) {
    String plain = words.wording().get("change.section." + paragraph.id());
    return paragraph == Paragraph.TYPES ? sheet.get("reading.types", plain) : plain;
  }

  /** To whom it goes; a position that is not given in the dative would stand in a wrong case. */
  private List<String> annex() {
    return List.of(
        sheet.get("addressee"),
        heading
            .signatory()
            .dative()
            .orElseGet(() -> sheet.get("position", heading.signatory().position())));
  }

  private List<String> title(String key) {
    List<String> title = new ArrayList<>();
    title.add(sheet.get(key + "title"));
    title.add(sheet.get("list", heading.body()));
    heading.department().ifPresent(from -> title.add(sheet.get("note.from", from.title())));
    title.add(act());
    return title;
  }

  private String act() {
    SheetHeading.Act act = heading.act();
    return sheet.get(
        act.own() ? "act.own" : "act", act.genitive(), act.issuer(), act.date(), act.number());
  }

  private Form.Signature signature() {
    List<String> blanks = List.of(sheet.get("sign"), sheet.get("name"), sheet.get("date"));
    return heading
        .department()
        .map(
            from ->
                new Form.Signature(
                    from.head().orElseGet(() -> sheet.get("note.head")), from.title(), blanks))
        .orElseGet(
            () ->
                new Form.Signature(
                    heading.signatory().position(), heading.signatory().basis(), blanks));
  }

  /** A note comes from one department, which its title names. */
  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("number", Part.NUMBER, sheet.get("column.number"), 5));
    columns.add(new Column("process", Part.BLOCK_NAME, sheet.get("column.process"), 28));
    columns.add(new Column("touchpoint", Part.TEXT, sheet.get("column.touchpoint"), 28));
    columns.add(new Column("change", Part.TEXT, sheet.get("column.change"), 22));
    columns.add(new Column("before", Part.TEXT, sheet.get("column.before"), 36));
    columns.add(new Column("after", Part.TEXT, sheet.get("column.after"), 36));
    if (heading.department().isEmpty()) {
      columns.add(new Column("department", Part.TEXT, sheet.get("column.department"), 24));
    }
    return columns;
  }

  private static Map<String, List<Change>> byProcess(List<Change> changes) {
    Map<String, List<Change>> byProcess = new LinkedHashMap<>();
    changes.forEach(
        change ->
            byProcess
                .computeIfAbsent(change.subject().process().id(), id -> new ArrayList<>())
                .add(change));
    return byProcess;
  }

  /** The changes of one process, whose name and department stand once for all of them. */
  private Block block(int number, List<Change> changes) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      Change.Subject subject = change.subject();
      List<Cell> cells = new ArrayList<>();
      cells.add(cell(List.of(Integer.toString(number + i))));
      cells.add(merged(words.place(change), i, changes.size()));
      cells.add(cell(List.of(subject.touchpoint().map(Named::title).orElse(""))));
      cells.add(cell(List.of(words.what(change))));
      cells.add(cell(lines(change, change.before())));
      cells.add(cell(lines(change, change.after())));
      if (heading.department().isEmpty()) {
        cells.add(merged(subject.department().title(), i, changes.size()));
      }
      rows.add(new Row(subject.touchpoint().map(Named::id).orElse(""), Form.Facets.NONE, cells));
    }
    return new Block(changes.get(0).subject().process().id(), rows);
  }

  /**
   * The items of a list have a line each, as in the list itself, unless its form has another way.
   */
  private List<String> lines(Change change, Value value) {
    List<String> lines = said(change, value);
    // The passport speaks of acts.
    return change.subject().ofPassport() ? lines.stream().map(NumberSign::in).toList() : lines;
  }

  private List<String> said(Change change, Value value) {
    if (value instanceof Value.Texts texts && !texts.texts().isEmpty() && !heading.running()) {
      return texts.texts();
    }
    return change.field().isEmpty() && value instanceof Value.Absent
        ? List.of("")
        : words.lines(change, value);
  }

  private static Cell cell(List<String> lines) {
    return new Cell(lines.stream().map(Line::of).toList(), 1);
  }

  private static Cell merged(String text, int index, int count) {
    return index == 0 ? new Cell(List.of(Line.of(text)), count) : Cell.covered();
  }
}
