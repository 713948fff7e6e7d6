package ru.touchpoints.registry.workbook.cell;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.writing.HiddenCharacter;

/**
 * A filled cell.
 *
 * @param column 1-based
 * @param text as a person reads it, but numbers in full and dates as {@code 2026-10-15}
 * @param formula whether the text is what the workbook keeps of a formula
 * @param counted the day that a number counts to in the workbook's calendar, if it can be one
 */
public record Cell(
    int column, String text, Kind kind, boolean formula, Optional<LocalDate> counted) {

  /** A number that a program put into a table of text: its digits after the sixth are lost. */
  private static final Pattern EXPONENT =
      Pattern.compile("\\d(?:[.,]\\d{1,20}[EЕ]\\+?|[EЕ]\\+)\\d{1,3}");

  private static final String NO = "ЛОЖЬ";
  private static final Set<String> TRUTH = Set.of("ИСТИНА", NO, "TRUE", "FALSE");

  /** The errors of spreadsheet programs. */
  private static final Set<String> ERRORS =
      Set.of(
          "#N/A",
          "#Н/Д",
          "#REF!",
          "#ССЫЛКА!",
          "#NAME?",
          "#ИМЯ?",
          "#VALUE!",
          "#ЗНАЧ!",
          "#DIV/0!",
          "#ДЕЛ/0!",
          "#NUM!",
          "#ЧИСЛО!",
          "#NULL!",
          "#ПУСТО!",
          "#SPILL!",
          "#CALC!",
          "#ПЕРЕНОС!",
          "#ВЫЧИСЛ!",
          "#FIELD!",
          "#ПОЛЕ!",
          "#BLOCKED!",
          "#ЗАБЛОКИРОВАНО!",
          "#UNKNOWN!",
          "#CONNECT!",
          "#BUSY!",
          "#EXTERNAL!",
          "#PYTHON!",
          "#TIMEOUT!",
          "#GETTING_DATA");

  /** Those that LibreOffice has no name for. */
  private static final Pattern NUMBERED = Pattern.compile("(?:Err|Ошибка):\\d{3}");

  /** What stands in a table of text where the column was too narrow for a number or a day. */
  private static final Pattern NARROW = Pattern.compile("#{3,}");

  /** What the text was before it became text. */
  public enum Kind {
    TEXT,
    NUMBER,
    /** A whole number of more digits than a spreadsheet program keeps: the last ones are wrong. */
    LONG_NUMBER,
    /** Text in the form of ISO 8601, with the time of day if it has one. */
    DATE,
    /** The text is {@code ИСТИНА} or {@code ЛОЖЬ}, as a Russian spreadsheet program shows them. */
    BOOLEAN,
    /** The text is the error's name, for example {@code #REF!}. */
    ERROR,
    /** A formula without a cached value, or with a placeholder for it; the text is empty. */
    UNCOMPUTED
  }

  /** A cell that somebody typed. */
  public Cell(int column, String text, Kind kind) {
    this(column, text, kind, false, Optional.empty());
  }

  /** Whether a text is an error of a spreadsheet program, copied or saved as text. */
  public static boolean isError(String text) {
    String bare = text.strip();
    return bare.startsWith("#")
        ? ERRORS.contains(bare.toUpperCase(Locale.ROOT))
        : NUMBERED.matcher(bare).matches();
  }

  /** Whether the cell has a value that can be used. */
  public boolean readable() {
    return kind != Kind.ERROR && kind != Kind.UNCOMPUTED;
  }

  /** Whether nothing can be seen in the cell. */
  public boolean blank() {
    return readable() && text.codePoints().allMatch(Cell::unseen);
  }

  private static boolean unseen(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || HiddenCharacter.is(c);
  }

  /** What programs write for a formula that they leave to others to compute. */
  public boolean placeholder() {
    return formula && (kind == Kind.NUMBER ? text.equals("0") : text.equals(NO));
  }

  /** What keeps the cell from being read where a text or a code is due; empty when nothing does. */
  public Optional<Message> faultAsText() {
    if (placeholder()) {
      return Optional.of(Message.of("workbook.placeholder", text));
    }
    return switch (kind) {
      case ERROR -> Optional.of(Message.of("workbook.error-cell", text));
      case UNCOMPUTED -> Optional.of(Message.of("workbook.uncomputed"));
      case LONG_NUMBER -> Optional.of(Message.of("workbook.long-number", text));
      case DATE -> Optional.of(Message.of("workbook.date-as-text", CellDays.shown(text)));
      case BOOLEAN -> Optional.of(Message.of("workbook.truth-as-text", text));
      case NUMBER -> Optional.empty();
      case TEXT -> faultOfText();
    };
  }

  private Optional<Message> faultOfText() {
    String bare = text.strip();
    if (EXPONENT.matcher(bare).matches()) {
      return Optional.of(Message.of("workbook.long-number", bare));
    }
    if (NARROW.matcher(bare).matches()) {
      return Optional.of(Message.of("workbook.narrow-cell", bare));
    }
    return TRUTH.contains(bare)
        ? Optional.of(Message.of("workbook.truth-as-text", bare))
        : SoundLetters.faultOf(bare);
  }

  /** The day that the cell means where a date is due. */
  public Optional<LocalDate> day() {
    return counted.or(
        () -> kind == Kind.TEXT || kind == Kind.DATE ? CellDays.of(text) : Optional.empty());
  }
}
