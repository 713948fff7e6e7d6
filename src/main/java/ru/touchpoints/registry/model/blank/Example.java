package ru.touchpoints.registry.model.blank;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** The values that the program writes where it knows no better, and that no list can mean. */
public enum Example {
  NAME("name", "Наименование органа власти"),
  NAME_GENITIVE("nameGenitive", "Наименования органа власти"),
  SHORT_NAME("shortName", "Орган власти"),
  DOMAIN("officialDomains", "organ.example"),
  NUMBER("number", "без номера"),
  ISSUED_BY("issuedBy", "Наименование органа власти"),
  BASIS("basis", "распоряжение о назначении уполномоченного лица"),
  DEPARTMENT("title", "Наименование подразделения"),
  TOUCHPOINT("title", "Название точки");

  private static final Example[] ALL = values();

  /** How many letters tell one text from most others. */
  private static final int BEGINNING = 3;

  /** Compiled when a text has to be looked at closely. */
  private static final class Patterns {
    static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])" + Mark.WORD + "(?![\\p{L}\\d])");
    static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  }

  private final String field;
  private final String text;

  Example(String field, String text) {
    this.field = field;
    this.text = text;
  }

  public String text() {
    return text;
  }

  /**
   * Whether the text begins as an example of the field does, for texts without blanks around them;
   * never false where it is one.
   */
  public static boolean mayStand(String field, String text) {
    for (Example one : ALL) {
      if (one.field.equals(field) && text.regionMatches(true, 0, one.text, 0, BEGINNING)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the field's text is an example still, or asks by itself to be filled in. */
  public static boolean stands(String field, String text) {
    return Patterns.WORD.matcher(text).find()
        || Arrays.stream(values())
            .anyMatch(one -> one.field.equals(field) && folded(one.text).equals(folded(text)));
  }

  static String folded(String text) {
    return Patterns.SPACES.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
