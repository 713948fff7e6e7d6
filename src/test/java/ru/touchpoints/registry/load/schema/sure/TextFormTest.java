package ru.touchpoints.registry.load.schema.sure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A form says of no text that it matches unless the pattern of the schema does. */
final class TextFormTest {

  /** Texts that are near every pattern at once. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "z",
          "p-1",
          "7",
          "20",
          "26",
          "02",
          "29",
          "30",
          "12",
          "-",
          "-",
          ".",
          ".",
          "2024-0",
          "2023-02-",
          "0000-01-",
          "TP",
          "TP10",
          "я",
          "ё",
          "Ё",
          "q",
          "A",
          " ",
          "\n",
          "\r",
          "\t",
          "\u00a0",
          "\u200b",
          "\u2028",
          "\u0085",
          "\u00ad",
          "\u3164",
          "\ufeff",
          "\ud83d\ude00",
          "\ud834\udd73",
          "\udb40\udc41",
          "\ud834",
          "٣",
          "x",
          "~",
          "!",
          "\u007f",
          "Ѐ",
          "ӿ",
          "Ԁ");

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** As the validator has it: the end is the very end, and a day must exist. */
  private static boolean matches(TextForm form, Pattern pattern, String text) {
    return pattern.matcher(text).find() && (form != TextForm.DAY || isDay(text));
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).getYear() <= 9999;
    } catch (DateTimeException none) {
      return false;
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsSureMatches(TextForm form) {
    Pattern pattern = Pattern.compile(form.pattern().replaceFirst("\\$$", "\\\\z"));
    Random random = new Random(form.pattern().length());
    List<String> wrong = new ArrayList<>();
    int matching = 0;
    int missed = 0;
    for (int i = 0; i < 60_000; i++) {
      String text = text(random);
      boolean sure = form.surely(text);
      boolean matches = matches(form, pattern, text);
      if (sure && !matches) {
        wrong.add(text);
      }
      matching += matches ? 1 : 0;
      missed += matches && !sure ? 1 : 0;
    }
    assertThat(wrong).isEmpty();
    assertThat(matching).isPositive();
    assertThat(missed).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void everyCharacterAloneIsJudgedRight(TextForm form) {
    Pattern pattern = Pattern.compile(form.pattern());
    List<String> wrong = new ArrayList<>();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String text = Character.toString(c);
      if (form.surely(text) && !pattern.matcher(text).find()) {
        wrong.add(text);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
