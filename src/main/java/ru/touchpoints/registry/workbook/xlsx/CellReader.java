package ru.touchpoints.registry.workbook.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Cell.Kind;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.cell.Spot;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** Reads one cell; formulas by the value that the workbook keeps of them. */
final class CellReader {

  private final SharedStrings strings;
  private final Styles styles;
  private final boolean from1904;

  CellReader(SharedStrings strings, Styles styles, boolean from1904) {
    this.strings = strings;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /** The cell that starts here, unless it is empty. */
  Optional<Cell> read(XmlPart xml, Spot spot) throws IOException {
    String type = xml.attribute("t").orElse("n");
    boolean date = xml.number("s").map(styles::isDate).orElse(false);
    boolean formula = false;
    Optional<String> value = Optional.empty();
    while (xml.next() && !xml.ends("c")) {
      switch (xml.started()) {
        case "f" -> formula = true;
        case "v" -> value = Optional.of(xml.text(Limits.TEXT));
        case "is" -> {
          // POI changes a cell with its text inside by setting a value beside the old text.
          String inside = xml.richText(Limits.TEXT);
          value = value.filter(text -> !text.isEmpty()).or(() -> Optional.of(inside));
        }
        default -> {
          // Nothing else in a cell is its value.
        }
      }
    }
    if (value.filter(text -> text.length() > Limits.TEXT).isPresent()) {
      throw new WorkbookFault(List.of(spot.say("workbook.long-text")));
    }
    if (value.isEmpty() || (value.get().isEmpty() && !type.equals("str"))) {
      return formula ? Optional.of(new Cell(spot.column(), "", Kind.UNCOMPUTED)) : Optional.empty();
    }
    return cell(type, value.get(), date, spot);
  }

  private Optional<Cell> cell(String type, String value, boolean date, Spot spot)
      throws WorkbookFault {
    return switch (type) {
      case "s" ->
          text(
              strings
                  .text(value)
                  .orElseThrow(() -> new WorkbookFault(List.of(spot.say("workbook.lost-text")))),
              spot);
      case "str" -> text(Escapes.decoded(value), spot);
      case "inlineStr" -> text(value, spot);
      case "b" ->
          Optional.of(new Cell(spot.column(), value.equals("0") ? "ЛОЖЬ" : "ИСТИНА", Kind.BOOLEAN));
      case "e" -> Optional.of(new Cell(spot.column(), value, Kind.ERROR));
      case "d" -> Optional.of(new Cell(spot.column(), isoDate(value), Kind.DATE));
      default -> Optional.of(number(value, date, spot));
    };
  }

  private static Optional<Cell> text(String text, Spot spot) {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Cell(spot.column(), text, Kind.TEXT));
  }

  private static String isoDate(String value) {
    int midnight = value.indexOf("T00:00:00");
    return midnight > 0 ? value.substring(0, midnight) : value;
  }

  private Cell number(String value, boolean date, Spot spot) throws WorkbookFault {
    var number =
        Numbers.parse(value)
            .orElseThrow(() -> new WorkbookFault(List.of(spot.say("workbook.bad-number"))));
    return (date ? Numbers.date(number, from1904) : Optional.<String>empty())
        .map(text -> new Cell(spot.column(), text, Kind.DATE))
        .orElseGet(() -> new Cell(spot.column(), Numbers.plain(number), Kind.NUMBER));
  }
}
