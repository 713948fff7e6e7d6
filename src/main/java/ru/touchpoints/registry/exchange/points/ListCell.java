package ru.touchpoints.registry.exchange.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.touchpoints.registry.form.ListCells;
import ru.touchpoints.registry.load.word.TypedText;
import ru.touchpoints.registry.model.blank.EmptyWords;

/** A cell with several texts: a line each, or set off by semicolons in the list itself. */
public final class ListCell {

  private static final Pattern SEMICOLON = Pattern.compile(";(?:\\s+|$)");

  /** The sign or the number that a line of a list begins with. */
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[•·⋅∙●○◦▪▫■□◆◇►▶➢➤✓✔*\\u2023\\u2043\\uF0A7\\uF0B7\\uF0D8]\\s*|[\\p{Pd}\\u2212]\\s*(?!\\d)"
              + "|\\(?\\d{1,2}(?:\\.\\d{1,2})*+\\)\\s*|\\d{1,2}(?:\\.\\d{1,2})*+\\.\\s*(?=\\p{L})"
              + "|\\d{1,2}(?:\\.\\d{1,2})*+\\.\\s+(?!\\d)|[а-яёa-z]\\)\\s*|o\\s(?=\\p{IsCyrillic}))");

  private static final Pattern END = Pattern.compile("(?<![\\s,;])[\\s,;]++$");

  /** What sets a text off from the next one: in a list of lines, and in one that may be running. */
  private static final Pattern LINE_END = Pattern.compile("^\\s*\\n");

  private static final Pattern TEXT_END = Pattern.compile("^\\s*(;|\\n)");

  private ListCell() {}

  /**
   * The texts of the cell, without the signs that make a list of them and without words for
   * nothing.
   *
   * @param known texts that the list has already, which may hold such signs of their own
   */
  public static List<String> texts(String cell, boolean lines, List<String> known) {
    List<String> found = new ArrayList<>();
    boolean after = false;
    for (int from = begin(cell, 0); from < cell.length(); ) {
      int here = from;
      boolean running = after;
      Optional<String> whole =
          known.stream()
              .filter(text -> endsWell(cell, here, text, lines))
              .findFirst()
              .or(() -> running ? lowered(cell, here, known) : Optional.empty());
      int end = whole.map(text -> here + text.length()).orElseGet(() -> end(cell, here, lines));
      String text = whole.orElseGet(() -> item(cell.substring(here, end)));
      if (!text.isEmpty() && (whole.isPresent() || !EmptyWords.noneFound(text))) {
        found.add(text);
      }
      after = cell.startsWith(";", end);
      from = begin(cell, behind(cell, end, lines));
    }
    return found;
  }

  /** Where the next text may begin: behind what sets it off from the one that ends. */
  private static int behind(String cell, int end, boolean lines) {
    Matcher sign = (lines ? LINE_END : TEXT_END).matcher(cell).region(end, cell.length());
    return sign.lookingAt() ? sign.end() : end;
  }

  private static int begin(String cell, int from) {
    int begin = from;
    while (begin < cell.length() && Character.isWhitespace(cell.codePointAt(begin))) {
      begin += Character.charCount(cell.codePointAt(begin));
    }
    return begin;
  }

  /** Texts that stand on lines as one line says them, with their capitals and without. */
  public static List<String> runTogether(String lines) {
    List<String> texts = lines.lines().toList();
    List<String> low = new ArrayList<>(texts);
    for (int i = 1; i < low.size(); i++) {
      low.set(i, ListCells.running(low.get(i)));
    }
    return List.of(String.join("; ", texts), String.join("; ", low));
  }

  /** Texts that stand on lines as programs leave them that know no lines in a cell. */
  public static String blended(String lines) {
    return String.join(" ", lines.lines().toList());
  }

  /** The text that has lost its capital because it follows others on their line. */
  private static Optional<String> lowered(String cell, int from, List<String> known) {
    return known.stream()
        .filter(text -> endsWell(cell, from, ListCells.running(text), false))
        .findFirst();
  }

  private static String item(String text) {
    String plain = TypedText.clean(text);
    Matcher bullet = BULLET.matcher(plain);
    return END.matcher(bullet.replaceFirst("")).replaceFirst("").strip();
  }

  private static boolean endsWell(String cell, int from, String text, boolean lines) {
    if (text.isBlank() || !cell.startsWith(text, from)) {
      return false;
    }
    int after = from + text.length();
    return begin(cell, after) == cell.length()
        || cell.startsWith("\n", after)
        || (!lines && SEMICOLON.matcher(cell).region(after, cell.length()).lookingAt());
  }

  private static int end(String cell, int from, boolean lines) {
    int line = cell.indexOf('\n', from);
    int end = line < 0 ? cell.length() : line;
    // No further than the line: it would be looked through again for each line of the cell.
    Matcher semicolon = SEMICOLON.matcher(cell).region(from, end).useAnchoringBounds(true);
    return !lines && semicolon.find() ? semicolon.start() : end;
  }
}
