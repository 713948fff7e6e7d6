package ru.touchpoints.registry.model.blank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A mark is read as one pattern would read it that tries every blank, and in one go. */
final class MarkTest {

  private static final Pattern PLAIN =
      Pattern.compile(
          "#[#\\s]*ЗАПОЛНИТЕ(?![\\p{L}\\d])[\\s:.,!—–-]*"
              + "(?<what>.*?)\\s*(?:\\(вместо «(?<left>.*)»\\))?[\\s.;]*");

  private static final List<String> PARTS =
      List.of(
          "(вместо «",
          "»)",
          "»",
          "(",
          " ",
          ".",
          ";",
          "имя",
          ": ",
          "\u2028",
          "\t",
          "ЗАПОЛНИТЕ",
          "#");

  private static Optional<Mark> plainly(String comment) {
    Matcher form = PLAIN.matcher(comment);
    return form.matches()
        ? Optional.of(new Mark(form.group("what"), Optional.ofNullable(form.group("left"))))
        : Optional.empty();
  }

  @Test
  void itIsReadAsAPatternWouldReadIt() {
    Random random = new Random(7);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      StringBuilder comment = new StringBuilder("# ЗАПОЛНИТЕ");
      for (int j = random.nextInt(8); j > 0; j--) {
        comment.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      if (!Mark.of(comment.toString()).equals(plainly(comment.toString()))) {
        wrong.add(comment.toString());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aHundredThousandBlanksAreReadOnce() {
    String blanks = " ".repeat(100_000);
    Optional<Mark> mark =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10),
            () -> Mark.of("# ЗАПОЛНИТЕ: имя" + blanks + "и адрес" + blanks));

    assertThat(mark).contains(new Mark("имя" + blanks + "и адрес", Optional.empty()));
  }
}
