package ru.touchpoints.registry.model.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Telephone numbers by their digits, in whatever order they are given. */
public final class PhoneNumbers {

  private static final Pattern SEPARATOR = Pattern.compile("[,;\\n]|\\s/\\s|\\sи(?:ли)?\\s");
  private static final Pattern EXTENSION =
      Pattern.compile(
          "^(?<number>.*?)(?<![\\s(])[\\s(]*+(?<![а-яa-z])"
              + "(?:доб(?:авочн[а-я]{2})?|доп(?:олнительн[а-я]{2})?|вн(?:утр(?:енн[а-я]{2})?)?"
              + "|тон(?:альн[а-я]{2})?|extension|ext|ex|x|#)"
              + "[.:\\s]*+(?:(?:номер|тел|№)[.:\\s]*+)?(?<extension>[0-9].*)",
          Pattern.DOTALL);
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern NOT_DIGIT = Pattern.compile("[^0-9]");

  private static final int NATIONAL_DIGITS = 10;
  private static final int LONGEST_EXTENSION = 5;

  /** A number with its extension, which may be empty. */
  private record Number(String digits, String extension) {

    String key() {
      return extension.isEmpty() ? digits : digits + "#" + extension;
    }
  }

  private final List<Number> numbers = new ArrayList<>();

  private PhoneNumbers() {}

  public static PhoneNumbers of(String text) {
    PhoneNumbers phones = new PhoneNumbers();
    for (String part : SEPARATOR.split(text.toLowerCase(Locale.ROOT), -1)) {
      phones.add(part);
    }
    return phones;
  }

  /** Whether the text holds nothing but numbers. */
  public static boolean are(String text) {
    for (String part : SEPARATOR.split(text.toLowerCase(Locale.ROOT), -1)) {
      Matcher extension = EXTENSION.matcher(part);
      if (LETTER.matcher(extension.matches() ? extension.group("number") : part).find()) {
        return false;
      }
    }
    return true;
  }

  private void add(String part) {
    Matcher extension = EXTENSION.matcher(part);
    boolean extended = extension.matches();
    String number = significant(extended ? extension.group("number") : part);
    String inner = extended ? digits(extension.group("extension")) : "";
    if (number.isEmpty() && inner.isEmpty()) {
      return;
    }
    int last = numbers.size() - 1;
    if (number.isEmpty() && last >= 0 && numbers.get(last).extension().isEmpty()) {
      numbers.set(last, new Number(numbers.get(last).digits(), inner));
    } else if (number.isEmpty() && last >= 0) {
      numbers.add(new Number(numbers.get(last).digits(), inner));
    } else if (last >= 0
        && !extended
        && number.length() <= LONGEST_EXTENSION
        && !numbers.get(last).extension().isEmpty()) {
      numbers.add(new Number(numbers.get(last).digits(), number));
    } else {
      numbers.add(new Number(number, inner));
    }
  }

  /** «8» before a number of this country stands for «+7», and so does nothing at all. */
  private static String significant(String text) {
    String digits = digits(text);
    boolean foreign = text.contains("+") && !digits.startsWith("7");
    if (digits.length() == NATIONAL_DIGITS && !foreign && !text.contains("+")) {
      return "7" + digits;
    }
    return digits.length() == NATIONAL_DIGITS + 1 && digits.startsWith("8") && !foreign
        ? "7" + digits.substring(1)
        : digits;
  }

  private static String digits(String text) {
    return NOT_DIGIT.matcher(text).replaceAll("");
  }

  /** The numbers with their extensions; empty where there are no digits. */
  public String key() {
    return joined(numbers.stream().map(Number::key).toList());
  }

  /** The numbers alone. */
  public String withoutExtensions() {
    return joined(numbers.stream().map(Number::digits).toList());
  }

  /** Each of the numbers, without its extension. */
  public Set<String> lines() {
    return numbers.stream()
        .map(Number::digits)
        .filter(digits -> !digits.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean hasExtensions() {
    return numbers.stream().anyMatch(number -> !number.extension().isEmpty());
  }

  private static String joined(List<String> keys) {
    return String.join(",", keys.stream().distinct().sorted().toList());
  }
}
