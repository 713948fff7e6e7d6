package ru.touchpoints.registry.form;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.model.term.Term;

/**
 * The list as it will stand on paper, before any file format: every text, merge and order is
 * decided here, so that all writers print the same.
 *
 * @param annex the lines of the annex block, top right on the first sheet
 * @param title the lines of the title
 * @param edition the line below the title, «по состоянию на …»
 * @param mark what is written across every page of a draft
 * @param footer what stands at the foot of every page beside its number
 * @param origin what the document says of itself to whoever checks it
 */
public record Form(
    List<String> annex,
    List<String> title,
    String edition,
    List<Column> columns,
    List<Section> sections,
    Signature signature,
    Optional<String> mark,
    String footer,
    Vocabulary vocabulary,
    Origin origin) {

  public Form {
    annex = List.copyOf(annex);
    title = List.copyOf(title);
    columns = List.copyOf(columns);
    sections = List.copyOf(sections);
  }

  /**
   * The words of the order by their Russian names, which are counted and offered even where no row
   * has them.
   */
  public record Vocabulary(List<String> types, List<String> needs) {

    /** Of a form that is no list of touchpoints. */
    public static final Vocabulary NONE = new Vocabulary(List.of(), List.of());

    public Vocabulary {
      types = List.copyOf(types);
      needs = List.copyOf(needs);
    }

    public static Vocabulary of(Order order) {
      return new Vocabulary(
          order.types().stream().map(Term::title).toList(),
          order.needs().stream().map(Term::title).toList());
    }
  }

  /** How many touchpoints the list has. */
  public int rowCount() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .mapToInt(block -> block.rows().size())
        .sum();
  }

  /**
   * What the document calls itself in its properties. The mark of a draft comes first: across the
   * pages it is seen, and here it is heard.
   */
  public String name() {
    String whole = String.join(" ", title);
    return mark.map(text -> text + ". " + whole).orElse(whole);
  }

  /**
   * SHA-256 over everything that is printed and where it comes from, 64 hexadecimal digits: forms
   * with the same digest give the same documents.
   */
  public String digest() {
    return FormDigest.of(this);
  }

  /**
   * A column of the table.
   *
   * @param field the name of what stands in it, as the passport's {@code form} calls it
   * @param width relative to the other columns; in a workbook, characters of the default font
   */
  public record Column(String field, Part part, String header, double width) {}

  /** What a column is to its table. */
  public enum Part {
    /** Counts: short, centred, of figures. */
    NUMBER,
    /** Names the block, in bookmarks too; says «(продолжение)» where the block goes on. */
    BLOCK_NAME,
    /** Any other text. */
    TEXT
  }

  /**
   * Where a document comes from.
   *
   * @param commit the whole id of the commit that alone gives the same document; empty when there
   *     is none
   * @param selection which part of the list was chosen: the option's name and its value
   * @param draft whether the mark of a draft was asked for
   */
  public record Origin(Optional<String> commit, Map<String, String> selection, boolean draft) {

    /** Of a document that no commit gives. */
    public static final Origin NONE = new Origin(Optional.empty(), Map.of(), false);

    public Origin {
      selection = Collections.unmodifiableSortedMap(new TreeMap<>(selection));
    }
  }

  /** A direction of work with its heading row, п. 3.5. */
  public record Section(String direction, String heading, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * One process: rows that share its merged cells.
   *
   * @param process the id of the process
   */
  public record Block(String process, List<Row> rows) {
    public Block {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One touchpoint; {@code cells} are as many as the columns.
   *
   * @param touchpoint the id of the touchpoint, unique within its process
   */
  public record Row(String touchpoint, Facets facets, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What a touchpoint is counted and looked up by, in the order's words, whichever columns the form
   * has.
   *
   * @param channel empty when the file does not say
   */
  public record Facets(
      String type, Optional<String> channel, List<String> clients, List<String> needs) {

    /** Of a row that is no touchpoint. */
    public static final Facets NONE = new Facets("", Optional.empty(), List.of(), List.of());

    public Facets {
      clients = List.copyOf(clients);
      needs = List.copyOf(needs);
    }
  }

  /**
   * A cell of a row.
   *
   * @param rowSpan how many rows of its block the cell covers; 0 when a cell above covers this
   *     place
   */
  public record Cell(List<Line> lines, int rowSpan) {

    private static final Cell COVERED = new Cell(List.of(), 0);

    public Cell {
      lines = List.copyOf(lines);
      if (rowSpan < 0) {
        throw new IllegalArgumentException("rowSpan " + rowSpan);
      }
    }

    /** The place under a merged cell. */
    public static Cell covered() {
      return COVERED;
    }

    public boolean isCovered() {
      return rowSpan == 0;
    }

    /** The whole text, its lines joined by a line feed. */
    public String text() {
      return String.join("\n", lines.stream().map(Line::text).toList());
    }
  }

  /** A paragraph of a cell; {@code link} is an http, https or mailto address. */
  public record Line(String text, Optional<String> link) {

    public static Line of(String text) {
      return new Line(text, Optional.empty());
    }
  }

  /** Where the authorised person signs, п. 2.4 and 3.3. */
  public record Signature(String position, String basis, List<String> blanks) {
    public Signature {
      blanks = List.copyOf(blanks);
    }
  }
}
