package ru.touchpoints.registry.workbook.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Cell.Kind;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.cell.Spot;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;
import ru.touchpoints.registry.workbook.xlsx.part.Escapes;
import ru.touchpoints.registry.workbook.xlsx.part.XmlPart;

/** Reads one cell; formulas by the value that the workbook keeps of them. */
final class CellReader {

  /** What programs that write formulas and compute none put in the place of their values. */
  private static final Set<String> PLACEHOLDERS = Set.of("", "0", "false", "FALSE");

  private final SharedStrings strings;
  private final Styles styles;
  private final boolean from1904;
  private final boolean uncomputed;

  /**
   * @param uncomputed whether the workbook asks whoever opens it to compute its formulas: a zero is
   *     then what stands for a value
   */
  CellReader(SharedStrings strings, Styles styles, boolean from1904, boolean uncomputed) {
    this.strings = strings;
    this.styles = styles;
    this.from1904 = from1904;
    this.uncomputed = uncomputed;
  }

  /** The cell that starts here, unless it is empty. */
  Optional<Cell> read(XmlPart xml, Spot spot) throws IOException {
    String type = xml.attribute("t").orElse("n");
    int style = xml.number("s").orElse(0);
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
      return formula ? Optional.of(unreadable(spot)) : Optional.empty();
    }
    if (formula && uncomputed && PLACEHOLDERS.contains(value.get())) {
      return Optional.of(unreadable(spot));
    }
    return cell(type, value.get(), style, formula, spot);
  }

  private static Cell unreadable(Spot spot) {
    return new Cell(spot.column(), "", Kind.UNCOMPUTED);
  }

  private Optional<Cell> cell(String type, String value, int style, boolean formula, Spot spot)
      throws WorkbookFault {
    return switch (type) {
      case "s" ->
          text(
              strings
                  .text(value)
                  .orElseThrow(() -> new WorkbookFault(List.of(spot.say("workbook.lost-text")))),
              style,
              spot);
      case "str" -> text(Escapes.decoded(value), style, spot);
      case "inlineStr" -> text(value, style, spot);
      case "b" -> {
        String word = value.equals("0") || value.equals("false") ? "ЛОЖЬ" : "ИСТИНА";
        yield Optional.of(new Cell(spot.column(), word, Kind.BOOLEAN, formula, Optional.empty()));
      }
      case "e" -> Optional.of(new Cell(spot.column(), value, Kind.ERROR));
      case "d" -> Optional.of(new Cell(spot.column(), isoDate(value), Kind.DATE));
      default -> Optional.of(number(value, style, formula, spot));
    };
  }

  private Optional<Cell> text(String text, int style, Spot spot) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String shown = styles.text(style, text);
    Kind kind = Cell.isError(text) ? Kind.ERROR : Kind.TEXT;
    return Optional.of(new Cell(spot.column(), shown, kind));
  }

  private static String isoDate(String value) {
    int midnight = value.indexOf("T00:00:00");
    return midnight > 0 ? value.substring(0, midnight) : value;
  }

  private Cell number(String value, int style, boolean formula, Spot spot) throws WorkbookFault {
    BigDecimal number =
        Numbers.parse(value)
            .orElseThrow(() -> new WorkbookFault(List.of(spot.say("workbook.bad-number"))));
    if (formula && number.signum() == 0) {
      return new Cell(spot.column(), "0", Kind.NUMBER, true, Optional.empty());
    }
    if (styles.isDate(style)) {
      Optional<String> date = Numbers.date(number, from1904);
      if (date.isPresent()) {
        return new Cell(spot.column(), date.get(), Kind.DATE);
      }
    }
    if (Numbers.tooLong(number)) {
      return new Cell(spot.column(), number.toBigInteger().toString(), Kind.LONG_NUMBER);
    }
    Optional<String> shown = styles.number(style, number);
    String plain = Numbers.plain(number);
    boolean onlyNumber = shown.filter(text -> !Numbers.same(text, number)).isEmpty();
    return new Cell(
        spot.column(),
        shown.orElse(plain),
        onlyNumber ? Kind.NUMBER : Kind.TEXT,
        formula,
        Numbers.day(number, from1904));
  }
}
