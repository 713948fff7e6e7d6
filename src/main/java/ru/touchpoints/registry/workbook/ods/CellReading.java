package ru.touchpoints.registry.workbook.ods;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Cell.Kind;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.cell.Spot;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;
import ru.touchpoints.registry.workbook.xlsx.Numbers;
import ru.touchpoints.registry.workbook.xlsx.part.XmlPart;

/** Reads one cell; formulas by the value that the workbook keeps of them. */
final class CellReading {

  /** What makes a code of a number where it is shown: letters, or digits set apart. */
  private static final Pattern CODE = Pattern.compile("[\\p{L}№/()]|\\d-\\d|^0\\d");

  /** Not a code but a way to write a number down. */
  private static final Pattern POWER = Pattern.compile("^[0-9.,]++[EЕ][+-]?\\d++");

  private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

  private static final Pattern ERROR = Pattern.compile("#[^ ]+");

  private final XmlPart xml;
  private final boolean from1904;

  /** What the element of a cell says of its value. */
  private record Said(
      Optional<String> type, boolean formula, Optional<String> value, boolean error) {

    /** Whether a formula was left to others to compute. */
    boolean nothing() {
      return value.isEmpty() && !type.equals(Optional.of("string"));
    }
  }

  /**
   * @param from1904 whether days count from 1904
   */
  CellReading(XmlPart xml, boolean from1904) {
    this.xml = xml;
    this.from1904 = from1904;
  }

  /** The cell that starts here, unless it is empty. */
  Optional<Cell> read(Spot spot) throws IOException {
    Said said =
        new Said(
            xml.attribute(Namespaces.OFFICE, "value-type"),
            xml.attribute(Namespaces.TABLE, "formula").isPresent(),
            value(),
            xml.attribute(Namespaces.EXTENDED, "value-type").filter("error"::equals).isPresent());
    String shown = new ParagraphText(xml).read();
    if (shown.length() > Limits.TEXT
        || said.value().filter(text -> text.length() > Limits.TEXT).isPresent()) {
      throw new WorkbookFault(List.of(spot.say("workbook.long-text")));
    }
    return cell(said, shown, spot);
  }

  private Optional<String> value() {
    for (String name : List.of("value", "date-value", "time-value", "boolean-value")) {
      Optional<String> value = xml.attribute(Namespaces.OFFICE, name);
      if (value.isPresent()) {
        return value;
      }
    }
    return xml.attribute(Namespaces.OFFICE, "string-value");
  }

  private Optional<Cell> cell(Said said, String shown, Spot spot) throws WorkbookFault {
    int column = spot.column();
    if (said.error()
        || (said.formula() && (ERROR.matcher(shown).matches() || Cell.isError(shown)))) {
      return Optional.of(new Cell(column, shown.isEmpty() ? "#VALUE!" : shown, Kind.ERROR));
    }
    if (said.formula() && said.nothing() && shown.isEmpty()) {
      return Optional.of(new Cell(column, "", Kind.UNCOMPUTED));
    }
    if (said.type().isEmpty() && shown.isEmpty()) {
      return Optional.empty();
    }
    return valued(said, said.value().orElse(""), shown, spot);
  }

  private Optional<Cell> valued(Said said, String value, String shown, Spot spot)
      throws WorkbookFault {
    int column = spot.column();
    return switch (said.type().orElse("string")) {
      case "float", "percentage", "currency" -> Optional.of(number(said, value, shown, spot));
      case "date" -> Optional.of(new Cell(column, day(value), Kind.DATE));
      case "time" -> Optional.of(new Cell(column, shown.isEmpty() ? value : shown, Kind.DATE));
      case "boolean" -> {
        String word = value.equals("true") ? "ИСТИНА" : "ЛОЖЬ";
        yield Optional.of(new Cell(column, word, Kind.BOOLEAN, said.formula(), Optional.empty()));
      }
      default -> text(shown.isEmpty() ? value : shown, column);
    };
  }

  private static Optional<Cell> text(String text, int column) {
    Kind kind = Cell.isError(text) ? Kind.ERROR : Kind.TEXT;
    return text.isEmpty() ? Optional.empty() : Optional.of(new Cell(column, text, kind));
  }

  private static String day(String value) {
    int midnight = value.indexOf("T00:00:00");
    return midnight > 0 ? value.substring(0, midnight) : value;
  }

  private Cell number(Said said, String value, String shown, Spot spot) throws WorkbookFault {
    BigDecimal number =
        Numbers.parse(value)
            .orElseThrow(() -> new WorkbookFault(List.of(spot.say("workbook.bad-number"))));
    if (said.formula() && number.signum() == 0) {
      return new Cell(spot.column(), "0", Kind.NUMBER, true, Optional.empty());
    }
    if (Numbers.tooLong(number)) {
      return new Cell(spot.column(), number.toBigInteger().toString(), Kind.LONG_NUMBER);
    }
    String plain = Numbers.plain(number);
    boolean code = said.type().filter("float"::equals).isPresent() && isCode(shown, plain);
    return new Cell(
        spot.column(),
        code ? shown : plain,
        code ? Kind.TEXT : Kind.NUMBER,
        said.formula(),
        Numbers.day(number, from1904));
  }

  /** Whether people see more than a number: zeros before it, letters or signs among its digits. */
  private static boolean isCode(String shown, String plain) {
    String digits = NO_DIGITS.matcher(shown).replaceAll("").replaceFirst("^0+(?=\\d)", "");
    return CODE.matcher(shown).find() && !POWER.matcher(shown).matches() && digits.equals(plain);
  }
}
