package ru.touchpoints.registry.yaml.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes documents in the canonical layout, and damages them a little. */
public final class NearlyPlain {

  private static final List<String> VALUES =
      List.of(
          "Сайт",
          "website",
          "true",
          "null",
          "12",
          ".5",
          "1e3",
          "0x1F",
          "0o7",
          "2026-10-15",
          "12:30",
          "a b",
          "каб. 5 #2",
          "a#b",
          "https://lenobl.example/a?b=c#d",
          "«Ответ» — 1\u00A0шт.",
          "'в кавычках'",
          "\"+7 (812) 000-00-00, доб. 33\"",
          "\"a\\tb\"",
          "\"x: # y\"",
          "''",
          "\"\"",
          "[]",
          "[ a,b , в г ]",
          "[information, result] # да",
          "[a, 1, true]",
          "{a: b}",
          "{}",
          ">-\n%s  одна строка\n%s  другая",
          ">-\n%s  # это текст\n%s  - и это",
          "|\n%s  строка\n%s  другая",
          "+7 812",
          "(в скобках)",
          "a: b",
          "&a x",
          "*a",
          "!!str 1",
          "@x",
          "%x",
          "- x",
          "? x",
          "x  # заметка",
          "~",
          "-1",
          "\u00A0край\u00A0",
          "'это ''оно'''",
          "");

  private static final String SIGNS =
      " \n\r\t:#-'\"[]{},.>|&*!%@`?~<=_/\\+aя1%№—\u00A0\u2003\u2028\uFEFF\u200B\u0085\u0007";

  private final Random random;

  public NearlyPlain(long seed) {
    this.random = new Random(seed);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** A document that may be damaged. */
  public String document() {
    StringBuilder text = new StringBuilder();
    if (random.nextInt(3) == 0) {
      text.append("# yaml-language-server: $schema=../a.json\n");
    }
    if (random.nextInt(8) == 0) {
      list(text, "", 0);
    } else {
      mapping(text, "", 0);
    }
    String made = random.nextInt(6) == 0 ? text.toString().replace("\n", "\r\n") : text.toString();
    for (int i = random.nextInt(5) - 2; i > 0; i--) {
      made = damaged(made);
    }
    return made;
  }

  private void mapping(StringBuilder text, String indent, int depth) {
    List<String> keys =
        new ArrayList<>(List.of("id", "title", "needs", "TP381", "a-b", "true", "x1", "y"));
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      text.append(indent).append(keys.remove(random.nextInt(keys.size()))).append(':');
      value(text, indent, depth);
    }
  }

  private void list(StringBuilder text, String indent, int depth) {
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      text.append(indent).append('-');
      if (depth < 4 && random.nextInt(2) == 0) {
        StringBuilder item = new StringBuilder();
        mapping(item, indent + "  ", depth + 1);
        text.append(' ').append(item.substring(indent.length() + 2));
      } else {
        text.append(' ').append(written(indent)).append('\n');
      }
      between(text, indent);
    }
  }

  private void value(StringBuilder text, String indent, int depth) {
    int kind = random.nextInt(8);
    if (kind > 2 || depth > 4) {
      text.append(' ').append(written(indent)).append('\n');
      return;
    }
    text.append(random.nextInt(12) == 0 ? " # ниже\n" : "\n");
    between(text, indent);
    if (kind == 0) {
      mapping(text, indent + "  ", depth + 1);
    } else {
      list(text, random.nextInt(9) == 0 ? indent : indent + "  ", depth + 1);
    }
  }

  private void between(StringBuilder text, String indent) {
    switch (random.nextInt(12)) {
      case 0 -> text.append('\n');
      case 1 -> text.append(indent).append("# о чём-то\n");
      case 2 -> text.append("  \n");
      default -> {}
    }
  }

  /** Mostly something harmless. */
  private String written(String indent) {
    String value = VALUES.get(random.nextInt(random.nextInt(4) == 0 ? VALUES.size() : 18));
    return value.replace("%s", indent);
  }

  /** Another text, mostly still one that can be read. */
  public String damaged(String text) {
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + 1);
    String sign = String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
    return switch (random.nextInt(6)) {
      case 0 -> text.substring(0, at) + sign + text.substring(at);
      case 1 -> text.substring(0, at) + text.substring(to);
      case 2 -> text.substring(0, at) + sign + text.substring(to);
      case 3 -> lines(text);
      case 4 -> text.substring(0, at) + one(VALUES).replace("%s", "  ") + text.substring(at);
      default -> text.substring(0, at);
    };
  }

  /** A line twice, elsewhere or further in. */
  private String lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int from = random.nextInt(lines.size());
    String line = lines.get(from);
    switch (random.nextInt(5)) {
      case 0 -> lines.add(random.nextInt(lines.size()), line);
      case 1 -> lines.set(from, " " + line);
      case 2 -> lines.set(from, line.startsWith(" ") ? line.substring(1) : line + " ");
      case 3 -> lines.remove(from);
      default -> lines.set(from, line + one(List.of("  ", " #", "#", ":", " x", "\\", ",")));
    }
    return String.join("\n", lines);
  }
}
