package ru.touchpoints.registry.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Long texts of the pieces that a regular expression itself speaks of, and one that it does not.
 */
final class HostileTexts {

  /** What an expression says of one sign, or of a run of letters. */
  private static final Pattern PIECE =
      Pattern.compile(
          "\\[(?:\\\\.|\\[[^\\]]*+]|[^\\]\\\\\\[])++]|\\\\[pP]\\{\\w++}|\\\\u\\p{XDigit}{4}|\\\\.|\\.|[\\p{L}\\d:/@=№%&#-]++|["
              + " \t\n"
              + "\"'<>«»,;~_`-]",
          Pattern.DOTALL);

  /** What an expression says of itself. */
  private static final Pattern SYNTAX =
      Pattern.compile("\\(\\?(?:<\\w++>|<?[=!:>]|[a-zA-Z-]++[:)])|\\{\\d*+,?\\d*+}");

  /** Signs of the kinds that classes name. */
  private static final String KINDS =
      "xaяAЯ15 \t\n\r\u00A0-–−.,;:/\\|()[]\"'«»<>@#?=&%_~№*+!`\u0301\u00AD\u200B\uFEFF\u2212\u2028";

  /** Pieces that are tried; the others behave as one of these. */
  private static final int MOST = 12;

  /** What no expression means, and no dot reaches over. */
  private static final String OTHER = "\n\u0001";

  private HostileTexts() {}

  /** Each piece once: of the signs that all classes treat alike, the first. */
  static List<String> pieces(Pattern expression) {
    List<Pattern> classes = new ArrayList<>();
    Set<String> words = new LinkedHashSet<>();
    Matcher piece = PIECE.matcher(SYNTAX.matcher(expression.pattern()).replaceAll(" "));
    while (piece.find()) {
      String said = piece.group();
      boolean aClass = said.length() > 1 && "[\\".indexOf(said.charAt(0)) >= 0;
      if (said.equals(".") || (aClass && !said.matches("\\\\[bBAzZGkRXQE1-9]"))) {
        classes.add(Pattern.compile(said, expression.flags() & ~Pattern.LITERAL));
      } else if (!aClass) {
        words.add(said);
      }
    }
    Map<String, String> alike = new LinkedHashMap<>();
    KINDS
        .chars()
        .mapToObj(Character::toString)
        .forEach(sign -> alike.putIfAbsent(of(sign, classes), sign));
    Set<String> pieces = new LinkedHashSet<>(alike.values());
    pieces.remove(alike.getOrDefault("", ""));
    return Stream.concat(
            pieces.stream().limit(MOST - 4),
            words.stream().filter(word -> !pieces.contains(word)).limit(4))
        .toList();
  }

  private static String of(String sign, List<Pattern> classes) {
    StringBuilder of = new StringBuilder();
    for (int i = 0; i < classes.size(); i++) {
      if (classes.get(i).matcher(sign).matches()) {
        of.append(i).append(' ');
      }
    }
    return of.toString();
  }

  /** Texts of about this many signs in which one piece is said again and again. */
  static List<String> ofOne(Pattern expression, int length) {
    List<String> texts = new ArrayList<>();
    for (String piece : pieces(expression)) {
      texts.add(repeated(piece, length) + OTHER);
    }
    return texts;
  }

  /** Texts of about this many signs in which two pieces take turns. */
  static List<String> ofTurns(Pattern expression, int length) {
    List<String> texts = new ArrayList<>();
    List<String> pieces = pieces(expression);
    for (String one : pieces) {
      for (String other : pieces) {
        if (!one.equals(other)) {
          texts.add(repeated(one + other, length) + OTHER);
        }
      }
    }
    return texts;
  }

  /** Texts of about this many signs in which two pieces take turns, or one follows the other. */
  static List<String> ofTwo(Pattern expression, int length) {
    List<String> texts = new ArrayList<>(ofTurns(expression, length));
    List<String> pieces = pieces(expression);
    for (String one : pieces) {
      texts.add(repeated(one, length));
      texts.add(repeated(one, length) + "\u0001");
      for (String other : pieces) {
        if (!one.equals(other)) {
          texts.add(one + repeated(other, length) + OTHER);
          texts.add(repeated(one, length / 2) + repeated(other, length / 2) + OTHER);
        }
      }
    }
    return texts;
  }

  private static String repeated(String piece, int length) {
    return piece.repeat(Math.max(1, length / piece.length()));
  }
}
