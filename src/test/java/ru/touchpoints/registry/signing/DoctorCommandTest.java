package ru.touchpoints.registry.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.WrittenHistory;

/** What stands between a list and a signature, and that {@code edition} sees the same. */
final class DoctorCommandTest {

  @TempDir private Path root = Path.of("");

  @Test
  void nothingStandsInTheWayOfAnApprovedAndCommittedList() throws Exception {
    Fixture.base(root);
    Fixture.commit(root);
    Run run = Run.in(root, "doctor");
    assertThat(run.status()).isZero();
    Fixture.assertGolden(Fixture.resource("golden/signing/ready.txt"), run.out());
    assertThat(Run.in(root, "-q", "doctor").out()).isEmpty();
  }

  @Test
  void namesAllInOrderWithTheLineAndTheCommand() throws Exception {
    try (WrittenHistory history = new WrittenHistory(root)) {
      history.make(Fixture.resource("history/editions-script.txt"));
    }
    Path passport = root.resolve("registry/registry.yaml");
    Fixture.replace(passport, "status: approved", "status: demonstration");
    Fixture.replace(
        root.resolve("registry/internal/leave.yaml"), "needs: [consultation]", "needs: []");
    for (String language : new String[] {"ru", "en"}) {
      Run run = Run.in(root, "--lang", language, "doctor", "--today", "2028-01-01");
      assertThat(run.status()).isOne();
      assertThat(run.err()).isEmpty();
      assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
      Fixture.assertGolden(Fixture.resource("golden/signing/left-" + language + ".txt"), run.out());
    }
    Run json = Run.in(root, "-q", "doctor", "--today", "2028-01-01", "--format", "json");
    assertThat(json.status()).isOne();
    Fixture.assertGolden(Fixture.resource("golden/signing/left.json"), json.out());
    Run file = Run.in(root, "doctor", "--today", "2028-01-01", "--format", "json", "-o", "d.json");
    assertThat(file.status()).isOne();
    assertThat(Files.readString(root.resolve("d.json"))).isEqualTo(json.out());
  }

  @Test
  void aListOutsideGitOrWithoutACommitHasNoEdition() throws Exception {
    Fixture.base(root);
    assertThat(Run.in(root, "doctor").status()).isOne();
    assertThat(Run.in(root, "doctor").out()).contains("не лежит в репозитории git", "git init");
    Run edition = Run.in(root, "edition", "2026-11");
    assertThat(edition.status()).isOne();
    assertThat(edition.err()).contains("не лежит в репозитории git");
    Git.init().setDirectory(root.toFile()).call().close();
    assertThat(Run.in(root, "doctor").out()).contains("В истории ещё ничего нет");
    assertThat(root.resolve("dist")).doesNotExist();
  }

  /** A passport that cannot be read is an error like any other. */
  @Test
  void anUnreadablePassportIsTold() throws IOException {
    Fixture.base(root);
    Files.writeString(root.resolve("registry/registry.yaml"), "version: [\n");
    Run run = Run.in(root, "doctor");
    assertThat(run.status()).isOne();
    assertThat(run.out()).contains("есть ошибки", "registry/registry.yaml:");
  }

  /** Taken over from another body, or forgotten when the order was replaced. */
  @Test
  void aPassportThatNamesAnotherActThanTheOrderIsTold() throws IOException {
    Fixture.overlay(Fixture.resource("fixtures/second-order"), root);
    Path passport = root.resolve("registry/registry.yaml");
    assertThat(Run.in(root, "doctor").out()).doesNotContain("order.yaml");
    Fixture.replace(passport, "date: 2024-02-12", "date: 2024-02-13");
    assertThat(Run.in(root, "doctor").out())
        .contains("дата акта", "13.02.2024", "12.02.2024", "registry/order.yaml:");
    Fixture.replace(passport, "number: 48-П", "number: 01-02/01");
    assertThat(Run.in(root, "doctor").out())
        .contains("номер акта", "01-02/01", "48-П")
        .doesNotContain("дата акта");
    assertThat(Run.in(root, "--lang", "en", "doctor").out())
        .contains("order.yaml says 48-П.", "the passport's.");
    Fixture.replace(root.resolve("registry/order.yaml"), "number: 48-П", "number: []");
    assertThat(Run.in(root, "doctor").out()).doesNotContain("номер акта");
  }
}
