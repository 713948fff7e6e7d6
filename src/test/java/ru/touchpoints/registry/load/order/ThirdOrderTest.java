package ru.touchpoints.registry.load.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** An order of three needs that names its places in words and says nothing of history. */
final class ThirdOrderTest {

  @TempDir private Path folder = Path.of("");
  private Path passport = Path.of("");
  private Path questions = Path.of("");

  @BeforeEach
  void list() throws IOException {
    Fixture.overlay(Fixture.resource("fixtures/third-order"), folder);
    passport = folder.resolve("registry/registry.yaml");
    questions = folder.resolve("registry/guests/questions.yaml");
  }

  private Run run(String... arguments) {
    return Run.in(folder, arguments);
  }

  private static void golden(String name, String text) throws IOException {
    Fixture.assertGolden(Fixture.resource("golden/third-order/" + name), text);
  }

  @Test
  void theListIsSound() {
    Run run = run("validate", "-q", "--fail-on", "info");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isZero();
  }

  /** Who asks sees no history here: the rule rests until the passport wants it. */
  @Test
  void aRuleThatRestsWakesWhenThePassportNamesIt() throws IOException {
    assertThat(run("explain", "TP382").out().replaceAll("\\s+", " ")).contains("правило отдыхает");
    Files.writeString(passport, Files.readString(passport) + "checks: {TP382: warning}\n");
    Run woken = run("validate", "--fail-on", "warning");
    assertThat(woken.status()).isEqualTo(1);
    golden("woken.txt", woken.out());
  }

  @Test
  void placesNamedByWordsHaveNoNumberSign() throws IOException {
    golden("rules.txt", run("rules").out());
    golden("stats.txt", run("stats").out());
    for (String code : List.of("TP370", "TP374", "TP390", "TP520")) {
      golden("explain-" + code + ".txt", run("explain", code).out());
    }
    assertThat(run("rules").out() + run("stats").out() + run("rules", "--format", "markdown").out())
        .doesNotContain("п. раздел", "п. подпункт", "п. часть", "Пункт раздел", "Пункт подпункт");
  }

  @Test
  void changesNameThePlacesAsTheOrderDoes() throws IOException, GitAPIException {
    Fixture.commit(folder);
    Fixture.replace(questions, "type: inbox", "type: other\n    channel: digital");
    Fixture.replace(questions, "[ask, say]", "[ask]");
    Run run = run("changes", "--from", "HEAD");
    assertThat(run.status()).isEqualTo(1);
    golden("changes.txt", run.out().replaceAll("\\b[0-9a-f]{7,40}\\b", "COMMIT"));
  }

  /** Another role than the usual ones is asked for, and no answer is waited for. */
  @Test
  void whoHearsBackHasHadHisSay() throws IOException {
    Fixture.replace(questions, "[ask, say]", "[ask]");
    Fixture.replace(questions, "[say]", "[ask]");
    golden("hear-back.txt", run("validate", "--select", "TP374").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ask@board.example | https://board.example/mail | inbox-link.txt",
        "https://board.example/ask | +7 (812) 000-00-00 | channel-phone.txt",
      })
  void theFormOfAnAddressIsThatOfItsKind(String address, String other, String golden)
      throws IOException {
    Fixture.replace(questions, address, other);
    Run run = run("validate");
    assertThat(run.status()).isEqualTo(1);
    golden(golden, run.out());
  }

  @Test
  void whereAnyAddressDoesOneIsWantedAllTheSame() throws IOException {
    for (String line : List.of("ask@board.example", "https://board.example/ask", "стойка")) {
      Fixture.replace(questions, "    address: " + line + "\n", "");
    }
    golden("no-address.txt", run("validate", "--select", "TP421").out());
    golden("no-address.en.txt", run("--lang", "en", "validate", "--select", "TP421").out());
  }

  /** One finding at the place, and none of all that follows from words nobody could read. */
  @Test
  void anOrderThatCannotBeReadIsOneFinding() throws IOException {
    Fixture.replace(folder.resolve("registry/order.yaml"), "needs:\n", "needs: [\n");
    Run run = run("validate", "--format", "json");
    assertThat(run.out().split("\"code\"", -1)).as(run.out()).hasSize(2);
    assertThat(run.out()).contains("registry/order.yaml");
  }
}
