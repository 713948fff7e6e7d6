package ru.touchpoints.registry.rule.type;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.touchpoints.registry.load.word.Alphabets;

/** The forms that an address can have. */
final class Addresses {

  private static final int SHORTEST_PLACE = 10;
  private static final int NATIONAL_DIGITS = 10;
  private static final int LONGEST_PHONE = 15;

  private static final Pattern URL =
      Pattern.compile("(https?)://([^/?#\\s]+)([/?#]\\S*)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@,;<>()]+@[^\\s@,;<>()]+\\.[^\\s@,;<>().]+");
  private static final Pattern EXTENSION =
      Pattern.compile(
          "(?<![,\\s])[,\\s]*+\\(?(?:доб(?:авочный|\\.)?|вн(?:утр)?\\.?|ext\\.?|#)"
              + "\\s*+\\d{1,6}(?:[\\s\\-–]\\d{1,4}){0,2}\\)?\\s*+$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NUMBER =
      Pattern.compile("\\+?[0-9][0-9\\s()\\u00A0.\\-–‑]*|\\([0-9][0-9\\s()\\u00A0.\\-–‑]*");

  /** The country's number or the trunk's, set apart from the area code: 812 is one itself. */
  private static final Pattern PREFIXED = Pattern.compile("\\+7|8[^0-9]");

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

  private Addresses() {}

  /** The address as it is meant: what TP901, TP902 and TP903 tell of is no second fault. */
  static String withoutTypos(String address) {
    String visible = INVISIBLE.matcher(address).replaceAll("").strip();
    return WORD.matcher(visible)
        .replaceAll(
            word ->
                Matcher.quoteReplacement(
                    Alphabets.meant(word.group(), false).orElse(word.group())));
  }

  /** An http or https URL with a host; the host may be Cyrillic. */
  static boolean isUrl(String address) {
    return host(address).isPresent();
  }

  /** The host of a URL in ASCII, lower case, without a port. */
  static Optional<String> host(String address) {
    Matcher matcher = URL.matcher(address);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      URI uri = new URI("https://" + ascii(matcher.group(2)) + "/");
      return Optional.ofNullable(uri.getHost())
          .map(host -> host.toLowerCase(Locale.ROOT))
          .filter(host -> host.contains("."));
    } catch (URISyntaxException | IllegalArgumentException notAHost) {
      return Optional.empty();
    }
  }

  private static String ascii(String authority) {
    int port = authority.lastIndexOf(':');
    return port < 0
        ? IDN.toASCII(authority)
        : IDN.toASCII(authority.substring(0, port)) + authority.substring(port);
  }

  static boolean isEmail(String address) {
    return EMAIL.matcher(address).matches();
  }

  /** Words enough to find the place by; a link, an e-mail or a number alone is another address. */
  static boolean isPlace(String address) {
    String text = address.strip();
    return text.codePointCount(0, text.length()) >= SHORTEST_PLACE
        && text.codePoints().anyMatch(Character::isLetter)
        && !isUrl(text)
        && !isEmail(text);
  }

  /** Numbers with their area codes, each with an extension or without, separated by commas. */
  static boolean isPhone(String address) {
    List<String> numbers = numbers(address);
    return !numbers.isEmpty() && numbers.stream().allMatch(Addresses::isNumber);
  }

  /** Splits at commas, but an extension after a comma stays with its number. */
  private static List<String> numbers(String address) {
    List<String> numbers = new ArrayList<>();
    for (String part : address.split(",", -1)) {
      boolean extensionOnly =
          !numbers.isEmpty() && EXTENSION.matcher(part).replaceFirst("").isBlank();
      if (!extensionOnly || part.isBlank()) {
        numbers.add(EXTENSION.matcher(part).replaceFirst("").strip());
      }
    }
    return numbers;
  }

  private static boolean isNumber(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return false;
    }
    int digits = (int) text.chars().filter(c -> c >= '0' && c <= '9').count();
    if (text.startsWith("+") && !text.startsWith("+7")) {
      // The shortest ones with a country code, as those of Estonia, are as long.
      return digits >= NATIONAL_DIGITS && digits <= LONGEST_PHONE;
    }
    boolean prefixed = PREFIXED.matcher(text).lookingAt();
    return digits == NATIONAL_DIGITS + 1
        ? prefixed || text.startsWith("7") || text.startsWith("8")
        : !prefixed && digits == NATIONAL_DIGITS;
  }
}
