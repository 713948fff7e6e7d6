package ru.touchpoints.registry.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list against the process registry, its snapshot and a newer one. */
final class DiffCommandTest {

  private static final Path GOLDEN = Fixture.resource("golden");

  @TempDir private Path temporary = Path.of("");

  private Path processes = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    processes = Fixture.base(temporary).resolve("processes.yaml");
  }

  @Test
  void nothingDiffersFromTheSnapshot() {
    Run run = Run.in(temporary, "diff");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("registry/processes.yaml", "Расхождений нет.");
    assertThat(Run.in(temporary, "diff", "-q")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void showsEveryKindOfDifferenceFromANewerRegistry() throws IOException {
    Files.copy(Fixture.resource("fixtures/newer-processes.yaml"), temporary.resolve("newer.yaml"));
    Files.copy(
        Fixture.resource("fixtures/older-processes.yaml"),
        processes,
        StandardCopyOption.REPLACE_EXISTING);
    Run text = Run.in(temporary, "diff", "--processes", "newer.yaml");
    assertThat(text.status()).isEqualTo(1);
    assertThat(text.out().lines()).allMatch(line -> line.length() <= 80);
    Fixture.assertGolden(GOLDEN.resolve("diff.txt"), text.out());
    Run json = Run.in(temporary, "diff", "--processes", "newer.yaml", "--format", "json");
    assertThat(json.status()).isEqualTo(1);
    Fixture.assertGolden(GOLDEN.resolve("diff.json"), json.out());
    assertThat(Run.in(temporary, "diff", "--processes", "newer.yaml", "--format", "json"))
        .isEqualTo(json);
  }

  @Test
  void refusesToCompareWithHalfAProcessRegistry() throws IOException {
    Files.writeString(
        temporary.resolve("newer.yaml"),
        Files.readString(processes).replace("kind: service", "kind: услуга"));
    Run run = Run.in(temporary, "diff", "--processes", "newer.yaml");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("newer.yaml", "TP104", "прочитан не полностью");
  }

  @Test
  void refusesWhatIsNoProcessRegistry() throws IOException {
    Files.writeString(temporary.resolve("newer.docx"), "");
    Run run = Run.in(temporary, "diff", "--processes", "newer.docx");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("newer.docx");
  }

  @Test
  void aBrokenTouchpointFileStillCoversItsProcess() throws IOException {
    Path file = processes.resolveSibling("internal/leave.yaml");
    Files.writeString(file, Files.readString(file).replace("title: Лич", "title: \"Лич"));
    assertThat(Run.in(temporary, "diff").status()).isZero();
  }

  @Test
  void tellsItAsMarkdownToo() throws IOException {
    Files.copy(Fixture.resource("fixtures/newer-processes.yaml"), temporary.resolve("newer.yaml"));
    Run run = Run.in(temporary, "diff", "--processes", "newer.yaml", "--format", "markdown");
    assertThat(run.status()).isEqualTo(1);
    Fixture.assertGolden(GOLDEN.resolve("diff.md"), run.out());
  }

  @Test
  void stubsLeaveToTheEditorWhatOnlyTheEditorKnows() throws IOException {
    Files.writeString(
        processes,
        Files.readString(processes)
            + """
              - id: passes
                title: Оформление пропусков
                kind: service
                scope: intra
                direction: internal
                department: personnel
                clients: [internal]
            """);
    Run run = Run.in(temporary, "diff", "--stubs");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("registry/internal/passes.yaml");
    Path stub = processes.resolveSibling("internal/passes.yaml");
    Fixture.assertGolden(GOLDEN.resolve("stub.yaml"), Files.readString(stub));
    Run validated = Run.in(temporary, Fixture.beyondBase("validate", "--format", "json"));
    Set<String> places = new TreeSet<>();
    for (JsonNode finding : new JsonMapper().readTree(validated.out()).path("findings")) {
      assertThat(finding.path("file").asString()).isEqualTo("registry/internal/passes.yaml");
      places.add(finding.path("pointer").asString());
    }
    assertThat(places)
        .containsExactly(
            "/reviewed",
            "/touchpoints/0/address",
            "/touchpoints/0/channel",
            "/touchpoints/0/id",
            "/touchpoints/0/needs",
            "/touchpoints/0/specifics",
            "/touchpoints/0/title",
            "/touchpoints/0/type");
    Files.writeString(stub, "моё");
    Files.delete(processes.resolveSibling("internal/leave.yaml"));
    assertThat(Run.in(temporary, "diff", "--stubs").err()).contains("leave.yaml");
    assertThat(Files.readString(stub)).isEqualTo("моё");
  }
}
