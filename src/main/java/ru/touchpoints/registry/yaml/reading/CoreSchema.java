package ru.touchpoints.registry.yaml.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import ru.touchpoints.registry.yaml.YamlNode.Kind;

/**
 * The types of plain scalars by the core schema of YAML 1.2 (chapter 10.3): {@code yes}, {@code
 * 12:30} and dates are text, unlike in YAML 1.1.
 */
public final class CoreSchema {

  private static final String TAG_PREFIX = "tag:yaml.org,2002:";
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
  private static final Pattern FLOAT =
      Pattern.compile(
          "[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
              + "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

  private CoreSchema() {}

  /** What a plain scalar of this text reads as. */
  public static Kind resolve(String plain) {
    if (plain.isEmpty()) {
      return Kind.NULL;
    }
    // Nearly every value is a text, and is told from the rest by its first character.
    return switch (plain.charAt(0)) {
      case '~', 'n', 'N', 't', 'T', 'f', 'F' -> word(plain);
      case '-', '+', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(plain);
      default -> Kind.TEXT;
    };
  }

  private static Kind word(String plain) {
    return switch (plain) {
      case "~", "null", "Null", "NULL" -> Kind.NULL;
      case "true", "True", "TRUE", "false", "False", "FALSE" -> Kind.BOOLEAN;
      default -> Kind.TEXT;
    };
  }

  private static Kind number(String plain) {
    if (!isNumberLike(plain)) {
      return Kind.TEXT;
    }
    if (INTEGER.matcher(plain).matches()) {
      return Kind.INTEGER;
    }
    return FLOAT.matcher(plain).matches() ? Kind.FLOAT : Kind.TEXT;
  }

  /** Dates and addresses begin as numbers do. */
  private static boolean isNumberLike(String plain) {
    for (int i = 1; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean sign = (c == '-' || c == '+') && (plain.charAt(i - 1) | 0x20) != 'e';
      if (sign || c > 'x' || c == ' ' || c == ',' || c == '/') {
        return false;
      }
    }
    return true;
  }

  /** The kind an explicit tag of the core schema asks for; empty for any other tag. */
  static Optional<Kind> ofTag(String tag) {
    return switch (tag.startsWith(TAG_PREFIX) ? tag.substring(TAG_PREFIX.length()) : "") {
      case "str" -> Optional.of(Kind.TEXT);
      case "bool" -> Optional.of(Kind.BOOLEAN);
      case "int" -> Optional.of(Kind.INTEGER);
      case "float" -> Optional.of(Kind.FLOAT);
      case "null" -> Optional.of(Kind.NULL);
      default -> Optional.empty();
    };
  }

  static boolean isCollectionTag(String tag) {
    return tag.equals(TAG_PREFIX + "map") || tag.equals(TAG_PREFIX + "seq");
  }
}
