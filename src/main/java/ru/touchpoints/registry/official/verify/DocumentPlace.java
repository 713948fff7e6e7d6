package ru.touchpoints.registry.official.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Message;

/**
 * A place of a document, or something it has there that changes how it reads.
 *
 * @param cells of a sheet, as workbooks name them: {@code E3}, {@code A1:B3}
 * @param number of a row, a paragraph or a column, from 1
 * @param column what stands above it in a table; in a sheet its letters
 */
public record DocumentPlace(
    Kind kind,
    Optional<String> sheet,
    Optional<String> cells,
    Optional<Integer> number,
    Optional<String> column) {

  /** What there is in documents, whichever their format. */
  public enum Kind {
    CELL("cell"),
    SHEET("sheet"),
    MERGED("merged"),
    HIDDEN_ROW("hidden-row"),
    HIDDEN_COLUMN("hidden-column"),
    ROW("row"),
    HEADER("header"),
    HEADING("heading"),
    PARAGRAPH("paragraph"),
    DIGEST("digest");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  /** The digest in the properties of the document. */
  static final DocumentPlace DIGEST = numbered(Kind.DIGEST, Optional.empty());

  static DocumentPlace sheet(String name) {
    return inSheet(Kind.SHEET, name, Optional.empty());
  }

  static DocumentPlace cell(String sheet, String address) {
    return inSheet(Kind.CELL, sheet, Optional.of(address));
  }

  static DocumentPlace merged(String sheet, String cells) {
    return inSheet(Kind.MERGED, sheet, Optional.of(cells));
  }

  static DocumentPlace hiddenRow(String sheet, int row) {
    return new DocumentPlace(
        Kind.HIDDEN_ROW, Optional.of(sheet), Optional.empty(), Optional.of(row), Optional.empty());
  }

  static DocumentPlace hiddenColumn(String sheet, String letters) {
    return new DocumentPlace(
        Kind.HIDDEN_COLUMN,
        Optional.of(sheet),
        Optional.empty(),
        Optional.empty(),
        Optional.of(letters));
  }

  /** Where a row of a table meets a column. */
  static DocumentPlace row(int row, String header) {
    return new DocumentPlace(
        Kind.ROW, Optional.empty(), Optional.empty(), Optional.of(row), Optional.of(header));
  }

  /** What stands above a column of a table. */
  static DocumentPlace header(int column) {
    return numbered(Kind.HEADER, Optional.of(column));
  }

  /** What stands across the table above a row. */
  static DocumentPlace heading(int row) {
    return numbered(Kind.HEADING, Optional.of(row));
  }

  /** A text beside the tables. */
  static DocumentPlace paragraph(int number) {
    return numbered(Kind.PARAGRAPH, Optional.of(number));
  }

  private static DocumentPlace inSheet(Kind kind, String sheet, Optional<String> cells) {
    return new DocumentPlace(kind, Optional.of(sheet), cells, Optional.empty(), Optional.empty());
  }

  private static DocumentPlace numbered(Kind kind, Optional<Integer> number) {
    return new DocumentPlace(kind, Optional.empty(), Optional.empty(), number, Optional.empty());
  }

  /** How the place is told to people. */
  public Message message() {
    List<Object> named = new ArrayList<>();
    sheet.ifPresent(named::add);
    cells.ifPresent(named::add);
    number.ifPresent(named::add);
    column.ifPresent(named::add);
    return new Message("verify." + kind.id(), named);
  }
}
