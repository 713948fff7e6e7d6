package ru.touchpoints.registry.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.Form.Column;
import ru.touchpoints.registry.form.Form.Row;
import ru.touchpoints.registry.form.Form.Section;
import ru.touchpoints.registry.form.Form.Signature;
import ru.touchpoints.registry.form.act.ApprovingAct;
import ru.touchpoints.registry.form.act.NumberSign;
import ru.touchpoints.registry.model.FormField;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Status;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.field.ListColumn;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.writing.PrintedDay;

/** Lays the list out by the passport's form, or by the built-in one (п. 3.1). */
public final class FormBuilder {

  private static final String UNPLACED = "";

  /** What sets the annex and the stamp of approval apart. */
  private static final String BETWEEN = "";

  private final FormText text = new FormText();
  private final Content content;
  private final Passport passport;
  private final Map<String, Process> processes;

  public FormBuilder(Content content) {
    this.content = content;
    this.passport = content.passport();
    this.processes = content.processesById();
  }

  /**
   * Of a whole list.
   *
   * @param processes in the order in which each direction lists them
   * @param files one per process at most; without touchpoints a file adds nothing
   */
  public FormBuilder(
      Passport passport, Order order, List<Process> processes, List<TouchpointFile> files) {
    this(Content.of(passport, order, processes, files));
  }

  /**
   * Builds the form.
   *
   * @param draft whether to mark every page even when the list is approved and committed
   */
  public Form build(Edition edition, boolean draft) {
    boolean marked = draft || passport.status() != Status.APPROVED || !edition.settled();
    return new Form(
        annex(),
        title(),
        edition(edition),
        columns(),
        sections(definitions().stream().map(Passport.ColumnDefinition::field).toList()),
        signature(),
        marked ? Optional.of(text.get("mark")) : Optional.empty(),
        footer(edition),
        Form.Vocabulary.of(content.order()),
        new Form.Origin(
            edition.commit().filter(id -> edition.settled()),
            content.selection().options(),
            draft));
  }

  private List<String> annex() {
    Passport.Order order = passport.order();
    String title = NumberSign.in(order.title());
    boolean own = order.issuedBy().equals(passport.body().name());
    List<String> lines = new ArrayList<>();
    content
        .order()
        .annex()
        .map(NumberSign::in)
        .ifPresentOrElse(lines::add, () -> lines.addAll(usualAnnex(title)));
    lines.add(
        text.get(
            own ? "annex.approved-by" : "annex.approved",
            order.act().name(),
            own ? passport.body().nameGenitive() : order.issuedBy(),
            order.date().map(PrintedDay::of).orElse(""),
            NumberSign.bare(order.number())));
    if (passport.approval().isPresent()) {
      lines.add(BETWEEN);
      lines.addAll(new ApprovingAct(passport.approval().get(), passport.body()).stamp());
    }
    return lines;
  }

  private List<String> usualAnnex(String title) {
    return List.of(
        text.get("annex"),
        title.startsWith(text.get("annex.rules"))
            ? text.get("annex.to-rules", title.substring(text.get("annex.rules").length()))
            : text.get("annex.to-act", title));
  }

  private List<String> title() {
    List<String> lines =
        new ArrayList<>(
            passport
                .form()
                .flatMap(Passport.FormDefinition::title)
                .map(List::of)
                .orElseGet(() -> List.of(text.get("title"), passport.body().nameGenitive())));
    selected().ifPresent(lines::add);
    return lines;
  }

  /** Which part of the list this is; п. 3.5 has each direction form a list of its own. */
  private Optional<String> selected() {
    Selection selection = content.selection();
    StringJoiner parts = new StringJoiner(" ");
    selection
        .direction()
        .map(id -> passport.direction(id).map(Passport.Direction::title).orElse(id))
        .ifPresent(title -> parts.add(text.get("part.direction", quoted(title))));
    selection
        .department()
        .map(id -> passport.department(id).map(Passport.Department::title).orElse(id))
        .ifPresent(title -> parts.add(text.get(part("department", parts), quoted(title))));
    selection
        .client()
        .ifPresent(kind -> parts.add(text.get(part("client", parts) + "." + kind.id())));
    return selection.isAll() ? Optional.empty() : Optional.of(parts.toString());
  }

  private static String part(String name, StringJoiner before) {
    return before.length() == 0 ? "part." + name : "part.and-" + name;
  }

  /** Quotation marks inside quotation marks are of the other kind. */
  private static String quoted(String title) {
    return "«" + title.replace('«', '„').replace('»', '“') + "»";
  }

  private String edition(Edition edition) {
    return edition
        .date()
        .map(PrintedDay::of)
        .map(day -> text.get(edition.modified() ? "edition.modified" : "edition", day))
        .orElseGet(() -> text.get("edition.none"));
  }

  private String footer(Edition edition) {
    return edition
        .shortCommit()
        .map(commit -> text.get(edition.modified() ? "footer.modified" : "footer", commit))
        .orElseGet(() -> text.get("footer.none"));
  }

  private Signature signature() {
    return new Signature(
        passport.authorisedPerson().position(),
        NumberSign.in(passport.authorisedPerson().basis()),
        List.of(
            text.get("signature.sign"), text.get("signature.name"), text.get("signature.date")));
  }

  private List<Passport.ColumnDefinition> definitions() {
    return passport
        .form()
        .map(Passport.FormDefinition::columns)
        .filter(columns -> !columns.isEmpty())
        .orElse(BuiltInForm.COLUMNS);
  }

  private static Form.Part part(FormField field) {
    if (field == ListColumn.NUMBER) {
      return Form.Part.NUMBER;
    }
    return field == ListColumn.PROCESS ? Form.Part.BLOCK_NAME : Form.Part.TEXT;
  }

  private List<Column> columns() {
    return definitions().stream()
        .map(
            column ->
                new Column(
                    column.field().id(),
                    part(column.field()),
                    column.header().orElseGet(() -> text.header(column.field())),
                    column.width().orElseGet(() -> column.field().width())))
        .toList();
  }

  private List<Section> sections(List<FormField> fields) {
    Map<String, List<TouchpointFile>> byDirection =
        content.files().stream().collect(Collectors.groupingBy(this::directionOf));
    List<Section> sections = new ArrayList<>();
    int number = 1;
    for (Passport.Direction direction : passport.directions()) {
      List<Block> blocks = new ArrayList<>();
      // In a draft the passport may name a direction twice: what is in it is printed once.
      List<TouchpointFile> files = byDirection.remove(direction.id());
      for (TouchpointFile file : files == null ? List.<TouchpointFile>of() : files) {
        blocks.add(block(fields, number++, file));
      }
      addSection(sections, direction.id(), direction.title(), blocks);
    }
    List<Block> unplaced = new ArrayList<>();
    for (TouchpointFile file : byDirection.getOrDefault(UNPLACED, List.of())) {
      unplaced.add(block(fields, number++, file));
    }
    addSection(sections, UNPLACED, text.get("section.unplaced"), unplaced);
    return sections;
  }

  private static void addSection(
      List<Section> sections, String direction, String heading, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      sections.add(new Section(direction, heading, blocks));
    }
  }

  /** Only a draft holds files without a direction: a process or direction of theirs is unknown. */
  private String directionOf(TouchpointFile file) {
    return Optional.ofNullable(processes.get(file.process()))
        .map(Process::direction)
        .filter(direction -> passport.direction(direction).isPresent())
        .orElse(UNPLACED);
  }

  private Block block(List<FormField> fields, int number, TouchpointFile file) {
    CellText cells =
        new CellText(
            text, passport, number, file, Optional.ofNullable(processes.get(file.process())));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < file.touchpoints().size(); i++) {
      List<Form.Cell> row = new ArrayList<>();
      for (FormField field : fields) {
        row.add(cells.cell(field, i));
      }
      rows.add(new Row(file.touchpoints().get(i).id(), cells.facets(i), row));
    }
    return new Block(file.process(), rows);
  }

  /** The columns of the contract's default form. */
  private static final class BuiltInForm {

    static final List<Passport.ColumnDefinition> COLUMNS =
        Stream.<FormField>of(
                ListColumn.NUMBER,
                ListColumn.PROCESS,
                TouchpointField.CLIENTS,
                ListColumn.TOUCHPOINT,
                TouchpointField.TYPE,
                TouchpointField.CHANNEL,
                TouchpointField.NEEDS,
                TouchpointField.SPECIFICS,
                ListColumn.DEPARTMENT)
            .map(field -> new Passport.ColumnDefinition(field, Optional.empty(), Optional.empty()))
            .toList();
  }
}
