package ru.touchpoints.registry.exchange.fill;

import java.text.Normalizer;
import java.util.regex.Pattern;
import ru.touchpoints.registry.model.Passport.Department;

/**
 * What the file of a department's form is called: by its id, which no other has, and by its title,
 * which people know it by. Only letters, digits and hyphens, so that mail, Windows and a command
 * line leave it alone.
 */
public final class BookName {

  private static final String ENDING = ".xlsx";
  private static final String START = "form-";
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final String JOINT = "-";
  private static final Pattern AT_THE_ENDS = Pattern.compile("^-|-$");

  /** Letters of the title; with those of the id, two bytes each, a name stays under 255 bytes. */
  private static final int LONGEST = 60;

  private BookName() {}

  /** The name of a form that was asked for alone. */
  public static String alone(Department department) {
    return START + department.id() + ENDING;
  }

  /** The name among those of other departments. */
  public static String of(Department department) {
    String joined =
        BETWEEN
            .matcher(Normalizer.normalize(department.title(), Normalizer.Form.NFC))
            .replaceAll("-");
    String words = AT_THE_ENDS.matcher(joined).replaceAll("");
    String title = words.length() <= LONGEST ? words : cut(words);
    return START + department.id() + (title.isEmpty() ? "" : JOINT + title) + ENDING;
  }

  /** As many whole words as there is room for, or as much of the first one. */
  private static String cut(String words) {
    int end = words.lastIndexOf(JOINT, LONGEST);
    int limit = words.offsetByCodePoints(0, words.codePointCount(0, LONGEST));
    return words.substring(0, end > 0 ? end : limit);
  }
}
