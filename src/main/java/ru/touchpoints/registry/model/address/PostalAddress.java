package ru.touchpoints.registry.model.address;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A postal address by what it names: its words in full, each number with what it is the number of.
 * Their order, commas and the index tell no place from another.
 */
public final class PostalAddress {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern QUOTES = Pattern.compile("[\"'«»„“”‘’`]");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");
  private static final Pattern TOKEN =
      Pattern.compile("[а-яa-z0-9]++(?:[-/][а-яa-z0-9]++)*+|[,;()]");
  private static final Pattern NUMBER =
      Pattern.compile("[0-9]++[а-яa-z]?(?:[-/][0-9]++[а-яa-z]?)*+");
  private static final Pattern ORDINAL =
      Pattern.compile("(?<![0-9])([0-9]++)-(?:й|ый|ий|ой|м|ом|го|я|е)");

  /** What follows a number that belongs to a name: «8 Марта», «40 лет Октября». */
  private static final Set<String> COUNTED =
      Set.of(
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря",
          "линия",
          "лет",
          "летия",
          "съезда",
          "армии",
          "дивизии");

  private static final String LOOKALIKE = "abceopxkmht";
  private static final String CYRILLIC = "авсеорхкмнт";

  private final List<String> tokens;
  private final boolean houseNamed;
  private final Set<String> parts = new TreeSet<>();
  private final Set<String> rooms = new TreeSet<>();
  private final Set<String> floors = new TreeSet<>();

  private String counted = "";
  private boolean houseSeen;

  private PostalAddress(List<String> tokens) {
    this.tokens = tokens;
    boolean named = false;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      named |= isNumber(i + 1) && numbered(i).filter(AddressWords.HOUSE::equals).isPresent();
    }
    this.houseNamed = named;
  }

  public static PostalAddress of(String text) {
    String bare = QUOTES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    String lower = SPACES.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    String plain = AddressWords.plain(DASHES.matcher(lower.replace('ё', 'е')).replaceAll("-"));
    PostalAddress address =
        new PostalAddress(TOKEN.matcher(plain).results().map(MatchResult::group).toList());
    address.read();
    return address;
  }

  /** Everything that the address names; empty where it names nothing. */
  public String key() {
    Set<String> all = new TreeSet<>(parts);
    all.addAll(rooms);
    all.addAll(floors);
    return String.join("|", all);
  }

  /** The building without the room and its floor; absent where no room is named. */
  public Optional<String> withoutRoom() {
    return rooms.isEmpty() ? Optional.empty() : Optional.of(building());
  }

  /** The building, whether a room in it is named or not; empty where nothing is. */
  public String building() {
    return String.join("|", parts);
  }

  private void read() {
    int i = 0;
    while (i < tokens.size()) {
      i += read(i);
    }
  }

  /** Takes what begins at the place; gives back how many words that was. */
  private int read(int i) {
    Optional<String> before = numbered(i);
    if (before.isPresent() && (isNumber(i + 1) || isLetterOf(before.get(), i + 1))) {
      add(before.get(), number(tokens.get(i + 1)));
      return 2;
    }
    if (isNumber(i) || ORDINAL.matcher(tokens.get(i)).matches()) {
      return readNumber(i);
    }
    if (Character.isLetterOrDigit(tokens.get(i).charAt(0))) {
      AddressWords.besideName(tokens.get(i)).ifPresent(parts::add);
    }
    return 1;
  }

  private int readNumber(int i) {
    String number = number(ORDINAL.matcher(tokens.get(i)).replaceFirst("$1"));
    Optional<String> behind = numbered(i + 1).filter(word -> !isNumber(i + 2));
    if (behind.filter(word -> Set.of(AddressWords.FLOOR, "подъезд").contains(word)).isPresent()) {
      add(behind.get(), number);
      return 2;
    }
    if (i + 1 < tokens.size() && COUNTED.contains(tokens.get(i + 1))) {
      parts.add(number + " " + tokens.get(i + 1));
      return 2;
    }
    if (!isNumber(i)) {
      parts.add(tokens.get(i));
    } else if (!houseNamed && !houseSeen) {
      add(AddressWords.HOUSE, number);
    } else {
      add(AddressWords.ROOMS.contains(counted) ? counted : "номер", number);
    }
    return 1;
  }

  private void add(String what, String number) {
    counted = what;
    houseSeen |= what.equals(AddressWords.HOUSE);
    kind(what).add(what + " " + number);
  }

  private Set<String> kind(String what) {
    if (AddressWords.ROOMS.contains(what)) {
      return rooms;
    }
    return what.equals(AddressWords.FLOOR) ? floors : parts;
  }

  private Optional<String> numbered(int i) {
    return i < tokens.size() ? AddressWords.beforeNumber(tokens.get(i)) : Optional.empty();
  }

  private boolean isNumber(int i) {
    return i < tokens.size() && NUMBER.matcher(tokens.get(i)).matches();
  }

  private boolean isLetterOf(String what, int i) {
    return what.equals(AddressWords.LETTER) && i < tokens.size() && tokens.get(i).length() == 1;
  }

  /** A number whose letter may have been typed in Latin. */
  private static String number(String text) {
    StringBuilder same = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int letter = LOOKALIKE.indexOf(text.charAt(i));
      same.append(letter < 0 ? text.charAt(i) : CYRILLIC.charAt(letter));
    }
    return same.toString();
  }
}
