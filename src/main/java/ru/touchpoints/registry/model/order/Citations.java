package ru.touchpoints.registry.model.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the places of an order into texts that leave room for them: {@code ([[п. needs, history]])}
 * is «(п. 3.7, 3.8.4)» under one order, «(раздел II)» under another, and nothing, brackets
 * included, under one that speaks of neither.
 */
public final class Citations {

  /** The needs of the order, from the first to the last, where a text speaks of all of them. */
  static final String EACH_NEED = "each-need";

  private static final String RANGE = "–";
  private static final String AND = " и ";

  /** A place with what it takes along when nothing is cited: brackets, or the comma before it. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?: \\(|, |)\\[\\[([^\\[\\]|]{1,200})(?:\\|([^\\[\\]]{1,200}))?]](?:\\)|: |)");

  private static final Pattern NOT_FIGURES = Pattern.compile("\\D+");
  private static final int MOST_FIGURES = 9;

  private final Order order;

  public Citations(Order order) {
    this.order = order;
  }

  /** The text with what the order says in place of the notions that it names. */
  public String in(String text) {
    if (!text.contains("[[")) {
      return text;
    }
    Matcher places = PLACE.matcher(text);
    StringBuilder cited = new StringBuilder(text.length());
    int end = 0;
    boolean begins = false;
    while (places.find()) {
      cited.append(
          begins
              ? capitalised(text.substring(end, places.start()))
              : text.substring(end, places.start()));
      Optional<String> citation =
          citation(places.group(1)).or(() -> Optional.ofNullable(places.group(2)));
      citation.ifPresentOrElse(
          said -> cited.append(around(places, said)), () -> cited.append(without(places.group())));
      // «Пункт 3.7: повторять …» is a sentence of its own without its first words.
      begins = citation.isEmpty() && places.group().endsWith(": ");
      end = places.end();
    }
    String rest = text.substring(end);
    return cited.append(begins ? capitalised(rest) : rest).toString();
  }

  private static String around(Matcher place, String said) {
    String whole = place.group();
    return whole.substring(0, whole.indexOf("[["))
        + said
        + whole.substring(whole.indexOf("]]") + 2);
  }

  /** What stays of a place where nothing is cited: of brackets and colons nothing. */
  private static String without(String whole) {
    boolean bracketed = whole.startsWith(" (") && whole.endsWith(")");
    if (bracketed || whole.endsWith(": ")) {
      return "";
    }
    int open = whole.startsWith(", ") ? 0 : whole.indexOf("[[");
    return whole.substring(0, open) + whole.substring(whole.indexOf("]]") + 2);
  }

  /**
   * What the order says of these notions, each place once.
   *
   * @param prefix what stands before a number: «п. », «Пункт », «para. »; a place that the order
   *     names by words has these instead
   */
  public Optional<String> of(String prefix, Notion... notions) {
    return joined(prefix, order.citations(Arrays.asList(notions)));
  }

  /**
   * A place of the order as it is said after that prefix for numbers, {@code Пункт(ы) } being one
   * word for one number and another for more.
   */
  public static Optional<String> joined(String prefix, List<String> places) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    List<String> numbers = places.stream().filter(Citations::isNumber).toList();
    List<String> words = new ArrayList<>(places);
    words.removeAll(numbers);
    if (numbers.isEmpty()) {
      boolean sentence = !prefix.isEmpty() && Character.isUpperCase(prefix.codePointAt(0));
      UnaryOperator<String> first = sentence ? Citations::capitalised : UnaryOperator.identity();
      return Optional.of(first.apply(String.join(", ", words)));
    }
    words.add(0, before(prefix, numbers.size()) + String.join(", ", numbers));
    return Optional.of(String.join(", ", words));
  }

  private static String before(String prefix, int numbers) {
    int open = prefix.indexOf('(');
    int close = prefix.indexOf(')');
    if (open < 0 || close < open) {
      return prefix;
    }
    String many = numbers == 1 ? "" : prefix.substring(open + 1, close);
    return prefix.substring(0, open) + many + prefix.substring(close + 1);
  }

  /** Whether the place is told by a number, so that «п.» goes before it. */
  public static boolean isNumber(String place) {
    return !place.isEmpty() && Character.isDigit(place.codePointAt(0));
  }

  private static String capitalised(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int second = text.offsetByCodePoints(0, 1);
    return text.substring(0, second).toUpperCase(Locale.ROOT) + text.substring(second);
  }

  /** {@code п. needs, coverage–specifics}: a prefix for numbers and what is to be cited. */
  private Optional<String> citation(String place) {
    boolean pair = place.contains(AND);
    String listed = place.replace(AND, ", ");
    int comma = listed.indexOf(',');
    int notions = listed.lastIndexOf(' ', comma < 0 ? listed.length() : comma) + 1;
    List<String> cited = new ArrayList<>();
    for (String notion : listed.substring(notions).split(", ", -1)) {
      cited.addAll(places(notion));
    }
    return joined(listed.substring(0, notions), cited.stream().distinct().toList())
        .map(said -> pair ? said.replaceFirst(", (?=[^,]*$)", AND) : said);
  }

  private List<String> places(String notion) {
    if (notion.equals(EACH_NEED)) {
      return needs();
    }
    int dash = notion.indexOf(RANGE);
    if (dash < 0) {
      return order.citations(List.of(named(notion)));
    }
    List<String> ends =
        order.citations(
            List.of(named(notion.substring(0, dash)), named(notion.substring(dash + 1))));
    return range(ends);
  }

  private List<String> needs() {
    return range(
        order.needs().stream().flatMap(need -> need.paragraph().stream()).distinct().toList());
  }

  /** The places of all needs as one range; empty when they are none. */
  Optional<String> each() {
    List<String> needs = needs();
    return needs.size() == 1 ? Optional.of(needs.get(0)) : Optional.empty();
  }

  private static List<String> range(List<String> places) {
    boolean numbers = places.size() > 1 && places.stream().allMatch(Citations::isNumber);
    return numbers && ascending(places)
        ? List.of(places.get(0) + RANGE + places.get(places.size() - 1))
        : places;
  }

  /** Whether the places follow one another, so that the first and the last tell of all. */
  private static boolean ascending(List<String> places) {
    for (int i = 1; i < places.size(); i++) {
      if (Arrays.compare(figures(places.get(i - 1)), figures(places.get(i))) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static int[] figures(String place) {
    return NOT_FIGURES
        .splitAsStream(place)
        .filter(figure -> !figure.isEmpty() && figure.length() < MOST_FIGURES)
        .mapToInt(Integer::parseInt)
        .toArray();
  }

  private static Notion named(String id) {
    return Notion.byId(id).orElseThrow(() -> new IllegalArgumentException(id));
  }
}
