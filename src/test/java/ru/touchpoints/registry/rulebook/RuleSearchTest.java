package ru.touchpoints.registry.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Run;

/** Rules found by words that people have for what they are about. */
final class RuleSearchTest {

  @TempDir private Path temporary = Path.of("");

  private List<String> listed(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "explain";
    System.arraycopy(words, 0, all, 1, words.length);
    Run run = Run.in(temporary, all);
    assertThat(run.status()).as(run.err()).isZero();
    return run.out()
        .lines()
        .filter(line -> line.matches("TP\\d{3} .*"))
        .map(line -> line.substring(0, 5))
        .toList();
  }

  @Test
  void aWordOfOneTitleShowsThePage() {
    for (String word : new String[] {"адрес", "АДРЕСА", "address-form", "421"}) {
      assertThat(listed(word)).containsExactly("TP421");
      assertThat(Run.in(temporary, "explain", word).out()).contains("Как исправить");
    }
  }

  @Test
  void aWordOfSeveralTitlesListsThem() {
    assertThat(listed("потребность")).containsExactly("TP370", "TP371");
    assertThat(listed("потребности", "адрес")).containsExactly("TP370", "TP371", "TP421");
    assertThat(Run.in(temporary, "explain", "потребность").out())
        .endsWith("registry explain КОД\n")
        .doesNotContain("Как исправить");
  }

  @Test
  void aWordOfThePagesListsTheFewThatSpeakOfItMost() {
    assertThat(listed("телефон")).contains("TP421").hasSizeBetween(2, 7).isSorted();
    assertThat(listed("телефоны")).isEqualTo(listed("телефон"));
  }

  @Test
  void nothingFoundNamesTheNearest() {
    assertThat(Run.in(temporary, "explain", "чепуха").err()).contains("Правила «чепуха» нет.");
    Run code = Run.in(temporary, "explain", "TP37");
    assertThat(code.status()).isEqualTo(2);
    assertThat(code.err()).contains("имелось в виду TP370");
    assertThat(Run.in(temporary, "explain", "n").status()).isEqualTo(2);
  }
}
