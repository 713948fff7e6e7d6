package ru.touchpoints.registry.change.match;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a touchpoint is found, without the ways of writing it.
 *
 * @param place whether it is a building or a room, where many touchpoints may be
 * @param exact equal for the same address; empty when there is none
 * @param near what two addresses share that differ in their last step alone: the site of a page,
 *     the number of an extension, the building of a room
 */
record Address(boolean place, String exact, Set<String> near) {

  private static final Pattern URL = Pattern.compile("[a-z][a-z0-9+.-]*://(.*)", Pattern.DOTALL);
  private static final Pattern DEFAULT_PORT = Pattern.compile(":(?:80|443)$");
  private static final Pattern MAIL_SCHEME = Pattern.compile("^mailto:");
  private static final Pattern EXTENSION =
      Pattern.compile("[,;(\\s]*(?:доб[а-я]*|вн[а-я]*|ext[a-z]*|#)[.:\\s]*([0-9][0-9 -]*)\\)?");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern NOT_DIGIT = Pattern.compile("[^0-9]+");
  private static final Pattern TRUNK_PREFIX = Pattern.compile("^8(?=\\d{10}$)");
  private static final Pattern NUMBER_SEPARATOR = Pattern.compile("[,;]");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}/]+");
  private static final Pattern POST_INDEX = Pattern.compile("\\d{6}");
  private static final Pattern HAS_DIGIT = Pattern.compile(".*\\d.*");
  private static final int SHORTEST_NUMBER = 3;

  /** Words that an address may spell out, shorten or leave out. */
  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("г", ""),
          Map.entry("город", ""),
          Map.entry("ул", ""),
          Map.entry("улица", ""),
          Map.entry("д", ""),
          Map.entry("дом", ""),
          Map.entry("площадь", "пл"),
          Map.entry("проспект", "пр"),
          Map.entry("просп", "пр"),
          Map.entry("переулок", "пер"),
          Map.entry("набережная", "наб"),
          Map.entry("корпус", "корп"),
          Map.entry("к", "корп"),
          Map.entry("строение", "стр"),
          Map.entry("область", "обл"),
          Map.entry("кабинет", "каб"),
          Map.entry("комната", "ком"),
          Map.entry("комн", "ком"),
          Map.entry("офис", "оф"),
          Map.entry("помещение", "пом"),
          Map.entry("помещ", "пом"));

  private static final Set<String> ROOMS =
      Set.of("каб", "ком", "оф", "пом", "зал", "окно", "окошко", "стойка", "этаж", "подъезд");

  Address {
    near = Set.copyOf(near);
  }

  static Address of(String text) {
    String folded = text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    Matcher url = URL.matcher(folded);
    if (url.matches()) {
      return page(url.group(1));
    }
    if (folded.contains("@")) {
      String mail = MAIL_SCHEME.matcher(folded).replaceFirst("");
      return new Address(false, mail, Set.of());
    }
    boolean numbers = !LETTER.matcher(EXTENSION.matcher(folded).replaceAll("")).find();
    return numbers ? numbers(folded) : place(folded);
  }

  private static Address page(String rest) {
    int end = rest.indexOf('/');
    String host = DEFAULT_PORT.matcher(end < 0 ? rest : rest.substring(0, end)).replaceFirst("");
    String path = end < 0 ? "" : decoded(rest.substring(end));
    String site = IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED);
    return new Address(
        false,
        site + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path),
        Set.of(site));
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)
          .toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException aLonePercentSign) {
      return path;
    }
  }

  /** The order of several numbers says nothing. */
  private static Address numbers(String text) {
    // The comma before an extension separates no numbers.
    String joined = EXTENSION.matcher(text).replaceAll(match -> " #" + match.group(1));
    Set<String> exact = new TreeSet<>();
    Set<String> near = new TreeSet<>();
    for (String part : NUMBER_SEPARATOR.split(joined, -1)) {
      int sign = part.indexOf('#');
      String number = digits(sign < 0 ? part : part.substring(0, sign));
      if (number.length() >= SHORTEST_NUMBER) {
        String main = TRUNK_PREFIX.matcher(number).replaceFirst("7");
        near.add(main);
        exact.add(sign < 0 ? main : main + "#" + digits(part.substring(sign)));
      }
    }
    return new Address(false, String.join(",", exact), near);
  }

  private static String digits(String text) {
    return NOT_DIGIT.matcher(text).replaceAll("");
  }

  private static Address place(String text) {
    List<String> words =
        NOT_WORD
            .splitAsStream(text)
            .filter(word -> !POST_INDEX.matcher(word).matches())
            .map(word -> USUAL.getOrDefault(word, word))
            .filter(word -> !word.isEmpty())
            .toList();
    List<String> building = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean room =
          ROOMS.contains(words.get(i))
              && i + 1 < words.size()
              && HAS_DIGIT.matcher(words.get(i + 1)).matches();
      if (room) {
        i++;
      } else {
        building.add(words.get(i));
      }
    }
    return new Address(
        true,
        words.stream().collect(Collectors.joining(" ")),
        building.isEmpty() ? Set.of() : Set.of(String.join(" ", building)));
  }

  boolean missing() {
    return exact.isEmpty();
  }

  boolean same(Address other) {
    return exact.equals(other.exact);
  }

  /** Whether the addresses differ in their last step at most, or one is not known. */
  boolean nearTo(Address other) {
    return same(other)
        || missing()
        || other.missing()
        || near.stream().anyMatch(other.near::contains);
  }
}
