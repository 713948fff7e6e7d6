package ru.touchpoints.registry.list.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** A repository that has been begun, and in which nothing was kept. */
final class NoHistoryYetTest {

  @TempDir private Path temporary = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate --changed-since HEAD",
        "validate --changed-since main --format markdown",
        "export --as-of HEAD",
        "export --as-of 2026-01-01",
        "changes",
        "changes --from main",
        "changes --to HEAD",
        "log appeals-written",
        "import touchpoints form.csv --base HEAD",
      })
  void isToldInOneSentence(String line) throws Exception {
    Fixture.base(temporary);
    try (Git git = Git.init().setDirectory(temporary.toFile()).call()) {
      assertThat(git.getRepository().resolve("HEAD")).isNull();
    }
    Files.writeString(temporary.resolve("form.csv"), "Код процесса;Точка взаимодействия\n");
    Run run = Run.in(temporary, line.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().replace('\n', ' '))
        .endsWith(
            "В репозитории %s ещё нет ни одного коммита, и прежних редакций у перечня нет. "
                    .formatted(temporary.toRealPath())
                + "Внесите перечень в историю: git add . и git commit -m \"Перечень\". ");
  }

  @Test
  void thereAreNoEditionsEither() throws Exception {
    Fixture.base(temporary);
    Git.init().setDirectory(temporary.toFile()).call().close();
    assertThat(Run.in(temporary, "editions").out()).startsWith("Редакций пока нет");
  }
}
