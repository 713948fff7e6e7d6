package ru.touchpoints.registry.workbook.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number format under which a number looks like a code, {@code 000000}, {@code 00-000} or {@code
 * "П-"000}, and a text under one that puts something before it, {@code "П-"@}.
 */
final class ShownNumber {

  private static final String DIGITS = "0#?";

  /** Everything else between the digits stands for itself when it is quoted, or one of these. */
  private static final String PLAIN = " -+/():!^&'~{}<>=$«»№";

  private static final Pattern CONDITION =
      Pattern.compile("(<=|>=|<>|<|>|=)(\\d{1,15}(?:\\.\\d{1,9})?)");

  /** A part of a format: a place for a digit, the point, the text, or letters as they stand. */
  private record Part(char place, String literal) {

    static Part letters(String literal) {
      return new Part('"', literal);
    }
  }

  private record Section(List<Part> parts, Optional<Matcher> condition) {

    boolean takes(BigDecimal number) {
      if (condition.isEmpty()) {
        return true;
      }
      int order = number.compareTo(new BigDecimal(condition.get().group(2)));
      return switch (condition.get().group(1)) {
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case ">=" -> order >= 0;
        case "=" -> order == 0;
        default -> order != 0;
      };
    }

    boolean has(char place) {
      return parts.stream().anyMatch(part -> part.place() == place);
    }
  }

  private final List<Section> sections = new ArrayList<>();

  private ShownNumber() {}

  /** The format, unless it has something that makes a number of it and no code. */
  static Optional<ShownNumber> of(String format) {
    ShownNumber shown = new ShownNumber();
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i <= format.length(); i++) {
      boolean ends = i == format.length() || (format.charAt(i) == ';' && !quoted);
      if (ends) {
        Optional<Section> section = section(format.substring(start, i));
        if (section.isEmpty()) {
          return Optional.empty();
        }
        shown.sections.add(section.get());
        start = i + 1;
      } else if (format.charAt(i) == '\\') {
        i++;
      } else if (format.charAt(i) == '"') {
        quoted = !quoted;
      }
    }
    return Optional.of(shown);
  }

  private static Optional<Section> section(String format) {
    List<Part> parts = new ArrayList<>();
    Optional<Matcher> condition = Optional.empty();
    for (int i = 0; i < format.length(); i++) {
      int last = lastOfPiece(format, i);
      if (last < 0) {
        return Optional.empty();
      }
      if (format.charAt(i) == '[') {
        String inside = format.substring(i + 1, last);
        Matcher matcher = CONDITION.matcher(inside);
        condition = matcher.matches() ? Optional.of(matcher) : condition;
        currency(inside).map(Part::letters).ifPresent(parts::add);
      } else {
        Optional<Part> part = part(format.substring(i, last + 1));
        if (part.isEmpty()) {
          return Optional.empty();
        }
        parts.add(part.get());
      }
      i = last;
    }
    return Optional.of(new Section(parts, condition));
  }

  /** Where what begins there ends; negative when it does not. */
  private static int lastOfPiece(String format, int first) {
    return switch (format.charAt(first)) {
      case '"' -> format.indexOf('"', first + 1);
      case '[' -> format.indexOf(']', first);
      case '\\', '_', '*' -> Math.min(first + 1, format.length() - 1);
      default -> first;
    };
  }

  /** What a piece shows; empty when it makes a number of the value and no code. */
  private static Optional<Part> part(String piece) {
    return switch (piece.charAt(0)) {
      case '"' -> Optional.of(Part.letters(piece.substring(1, piece.length() - 1)));
      case '\\' -> Optional.of(Part.letters(piece.substring(1)));
      case '_', '*' -> Optional.of(Part.letters(""));
      default -> sign(piece.charAt(0));
    };
  }

  private static Optional<Part> sign(char c) {
    if (DIGITS.indexOf(c) >= 0 || c == '.' || c == '@') {
      return Optional.of(new Part(c, ""));
    }
    return PLAIN.indexOf(c) >= 0 || (c >= 'А' && c <= 'я')
        ? Optional.of(Part.letters(String.valueOf(c)))
        : Optional.empty();
  }

  /** The letters of {@code [$letters-419]}; colours and languages show nothing. */
  private static Optional<String> currency(String inside) {
    int dash = inside.lastIndexOf('-');
    int end = dash > 0 ? dash : inside.length();
    return inside.startsWith("$") ? Optional.of(inside.substring(1, end)) : Optional.empty();
  }

  /** How the format shows a number; empty when as any number is shown. */
  Optional<String> number(BigDecimal number) {
    if (number.signum() < 0) {
      return Optional.empty();
    }
    boolean ofZero = sections.size() > 2 && number.signum() == 0;
    return sections.stream()
        .skip(ofZero && sections.get(0).condition().isEmpty() ? 2 : 0)
        .filter(section -> section.takes(number))
        .findFirst()
        .flatMap(section -> shown(section, number));
  }

  private static Optional<String> shown(Section section, BigDecimal number) {
    List<Part> parts = section.parts();
    int point = parts.size();
    for (int i = parts.size() - 1; i >= 0; i--) {
      point = parts.get(i).place() == '.' ? i : point;
    }
    long whole = parts.subList(0, point).stream().filter(ShownNumber::isDigit).count();
    int fraction = (int) parts.stream().filter(ShownNumber::isDigit).count() - (int) whole;
    long padded = parts.subList(0, point).stream().filter(part -> part.place() == '0').count();
    boolean lettered = parts.stream().anyMatch(part -> !part.literal().isBlank());
    boolean rounds = number.stripTrailingZeros().scale() > fraction;
    if (whole == 0 || section.has('@') || rounds || !(padded > 1 || lettered || fraction > 0)) {
      return Optional.empty();
    }
    String digits = number.setScale(fraction, RoundingMode.UNNECESSARY).toPlainString();
    int cut = fraction == 0 ? digits.length() : digits.length() - fraction - 1;
    String after = fraction == 0 ? "" : digits.substring(cut + 1);
    return Optional.of(
        (before(parts.subList(0, point), digits.substring(0, cut))
                + behind(parts.subList(point, parts.size()), after))
            .strip());
  }

  private static boolean isDigit(Part part) {
    return DIGITS.indexOf(part.place()) >= 0;
  }

  /** The whole part, filled from its last digit; what has no place goes before the first one. */
  private static String before(List<Part> parts, String digits) {
    String rest = digits.equals("0") ? "" : digits;
    long places = parts.stream().filter(ShownNumber::isDigit).count();
    StringBuilder shown = new StringBuilder();
    for (int i = parts.size() - 1; i >= 0; i--) {
      Part part = parts.get(i);
      if (!isDigit(part)) {
        shown.insert(0, part.literal());
        continue;
      }
      places--;
      int from = places == 0 ? 0 : Math.max(0, rest.length() - 1);
      String digit = rest.substring(from);
      rest = rest.substring(0, from);
      shown.insert(0, digit.isEmpty() && part.place() == '0' ? "0" : digit);
    }
    return shown.toString();
  }

  private static String behind(List<Part> parts, String digits) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (Part part : parts) {
      if (part.place() == '.') {
        shown.append('.');
      } else if (isDigit(part)) {
        shown.append(digits.charAt(at++));
      } else {
        shown.append(part.literal());
      }
    }
    return shown.toString();
  }

  /** How the format shows a text. */
  String text(String text) {
    Section last = sections.get(sections.size() - 1);
    if (!last.has('@') || last.parts().stream().anyMatch(ShownNumber::isDigit)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    last.parts().forEach(part -> shown.append(part.place() == '@' ? text : part.literal()));
    return shown.toString();
  }
}
