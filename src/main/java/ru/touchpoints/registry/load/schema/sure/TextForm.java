package ru.touchpoints.registry.load.schema.sure;

import java.time.Month;
import java.time.Year;
import java.util.Optional;
import ru.touchpoints.registry.load.word.FreeText;

/**
 * A pattern of the schemas, answered without a regular expression: what is said to match does, what
 * is not said to may match all the same.
 */
enum TextForm {
  /** Something to see: nearly every text has a letter or a digit of ours. */
  FREE(FreeText.PATTERN) {
    @Override
    boolean surely(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if ((c > ' ' && c <= LAST_OF_ASCII) || (c >= FIRST_CYRILLIC && c <= LAST_CYRILLIC)) {
          return true;
        }
      }
      return !FreeText.isBlank(text);
    }
  },
  CODE("^(?!.*\\s)(?!-)(?!.*--)(?!.*-$)[a-z0-9-]+$") {
    @Override
    boolean surely(String text) {
      return parts(text, '-') > 0;
    }

    @Override
    boolean holds(char c) {
      return isLatin(c) || isDigit(c);
    }
  },
  PARAGRAPH("^(?!.*\\s)(?!\\.)(?!.*\\.\\.)(?!.*\\.$)[0-9.]+$") {
    @Override
    boolean surely(String text) {
      return parts(text, '.') > 0;
    }

    @Override
    boolean holds(char c) {
      return isDigit(c);
    }
  },
  DOMAIN("^(?!.*\\s)(?!\\.)(?!.*\\.\\.)[a-zа-яё0-9.-]*\\.[a-zа-яё0-9-]+$") {
    @Override
    boolean surely(String text) {
      return parts(text, '.') > 1;
    }

    @Override
    boolean holds(char c) {
      return isLatin(c) || isDigit(c) || c == '-' || (c >= 'а' && c <= 'я') || c == 'ё';
    }
  },
  /** A day that exists, which is what the format asks for beside the pattern. */
  DAY("^(?!.*\\s)[0-9]{4}-[0-9]{2}-[0-9]{2}$") {
    @Override
    boolean surely(String text) {
      if (text.length() != "2026-10-15".length()
          || text.charAt(4) != '-'
          || text.charAt(7) != '-') {
        return false;
      }
      int year = number(text, 0, 4);
      int month = number(text, 5, 7);
      int day = number(text, 8, 10);
      return year >= 0
          && month >= 1
          && month <= Month.DECEMBER.getValue()
          && day >= 1
          && day <= Month.of(month).length(Year.isLeap(year));
    }
  },
  RULE("^TP\\d{3}$") {
    @Override
    boolean surely(String text) {
      return text.length() == "TP101".length() && text.startsWith("TP") && number(text, 2, 5) >= 0;
    }
  };

  private static final char LAST_OF_ASCII = '~';
  private static final char FIRST_CYRILLIC = '\u0400';
  private static final char LAST_CYRILLIC = '\u04ff';

  private final String pattern;

  TextForm(String pattern) {
    this.pattern = pattern;
  }

  String pattern() {
    return pattern;
  }

  static Optional<TextForm> of(String pattern) {
    for (TextForm form : values()) {
      if (form.pattern.equals(pattern)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** Whether the text matches; false where that is not known. */
  abstract boolean surely(String text);

  /** Whether a part may hold the character. */
  boolean holds(char c) {
    return false;
  }

  /** How many parts there are between the separators; none where a part is empty or wrong. */
  int parts(String text, char separator) {
    int parts = 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == separator && i > start) {
        parts++;
        start = i + 1;
      } else if (!holds(c)) {
        return 0;
      }
    }
    return start < text.length() ? parts : 0;
  }

  /** The number that the digits make; less than nothing where there is anything else. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return -1;
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
