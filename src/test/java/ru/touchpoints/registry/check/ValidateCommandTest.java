package ru.touchpoints.registry.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.cli.base.Surroundings;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which findings are shown, where they go, and with which code the run ends. */
final class ValidateCommandTest {

  @TempDir private Path temporary = Path.of("");

  private Path registry = Path.of("");

  @BeforeEach
  void spoilTwoFiles() throws IOException {
    registry = Fixture.base(temporary);
    replace("appeals/appeals-written.yaml", "    specifics: []\n", "");
    replace("internal/leave.yaml", "needs: [consultation]", "needs: []");
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = registry.resolve(file);
    Files.writeString(path, Files.readString(path).replace(from, to));
  }

  @Test
  void saysWhatItCheckedWhenThereIsNothingToSay() throws IOException {
    Fixture.base(temporary);
    Run run = Run.in(temporary, Fixture.beyondBase("validate"));
    assertThat(run).isEqualTo(new Run(0, run.out(), ""));
    assertThat(run.out()).matches("4 файла, 4 точки, \\d+ правил\\S*: замечаний нет\n");
    assertThat(Run.in(temporary, Fixture.beyondBase("validate", "-q")))
        .isEqualTo(new Run(0, "", ""));
    assertThat(Run.in(temporary, Fixture.beyondBase("--lang", "en", "validate")).out())
        .endsWith(": no findings\n");
  }

  @Test
  void findsTheListFromAnywhereInside() throws IOException {
    String all = Run.in(temporary, "validate").out();
    assertThat(all).contains("TP390", "TP370", "2 ошибки");
    assertThat(Run.in(registry, "validate").out()).isEqualTo(all);
    assertThat(Run.in(registry.resolve("appeals"), "validate").out()).isEqualTo(all);
    Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
    assertThat(Run.in(elsewhere, "--registry", "..", "validate").out()).isEqualTo(all);
    assertThat(Run.in(elsewhere, "validate", "../registry").out()).isEqualTo(all);
    assertThat(Run.in(elsewhere, "validate", "--registry", registry.toString()).out())
        .isEqualTo(all);
  }

  @Test
  void showsTheFilesAskedForAlone() {
    Run folder = Run.in(temporary, "validate", "registry/appeals");
    assertThat(folder.out()).contains("TP390").doesNotContain("TP370");
    Run file = Run.in(temporary, "validate", "registry/internal/leave.yaml");
    assertThat(file.out()).contains("TP370").doesNotContain("TP390");
    Run sound = Run.in(temporary, "validate", "registry/processes.yaml");
    assertThat(sound.status()).isZero();
  }

  @Test
  void showsTheRulesAskedForAlone() {
    assertThat(Run.in(temporary, "validate", "--select", "TP37").out())
        .contains("TP370")
        .doesNotContain("TP390");
    assertThat(Run.in(temporary, "validate", "--ignore", "tp390,TP370").status()).isZero();
    Run unknown = Run.in(temporary, "validate", "--select", "TP999");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("TP999");
  }

  @Test
  void endsByTheSeverityAskedFor() throws IOException {
    assertThat(Run.in(temporary, "validate", "--fail-on", "never").status()).isZero();
    Fixture.base(temporary);
    replace(
        "registry.yaml",
        "directions:\n",
        """
        directions:
          - {id: information, title: Доступ, paragraph: 3.5.2, clients: [external]}
        """);
    assertThat(Run.in(temporary, "validate").status()).isZero();
    assertThat(Run.in(temporary, "validate", "--fail-on", "warning").status()).isEqualTo(1);
  }

  @Test
  void writesToAFileAndKeepsTheOutputClean() throws IOException {
    Run run = Run.in(temporary, "validate", "-o", "out/report.txt");
    assertThat(run).isEqualTo(new Run(1, "", ""));
    assertThat(Files.readString(temporary.resolve("out/report.txt")))
        .isEqualTo(Run.in(temporary, "validate").out());
  }

  @Test
  void coloursOnATerminalUnlessToldOtherwise() {
    Surroundings terminal = new Surroundings(temporary, Map.of(), true, false, true, Run.TODAY);
    assertThat(Run.with(terminal, "validate").out()).contains("\u001b[");
    assertThat(Run.with(terminal, "--color", "never", "validate").out()).doesNotContain("\u001b[");
    Surroundings plain =
        new Surroundings(temporary, Map.of("NO_COLOR", "1"), true, false, true, Run.TODAY);
    assertThat(Run.with(plain, "validate").out()).doesNotContain("\u001b[");
    assertThat(Run.in(temporary, "validate", "--color=always").out()).contains("\u001b[");
    assertThat(Run.in(temporary, "validate", "--format", "json", "--color", "always").out())
        .doesNotContain("\u001b[");
  }

  @Test
  void printsTheJsonOfTheContractTheSameTwice() throws IOException {
    String[] command = Fixture.beyondBase("validate", "--format", "json");
    Run run = Run.in(temporary, command);
    assertThat(run.status()).isEqualTo(1);
    assertThat(Run.in(temporary, command)).isEqualTo(run);
    JsonNode root = new JsonMapper().readTree(run.out());
    assertThat(root.path("summary").toString())
        .isEqualTo(
            "{\"files\":4,\"processes\":2,\"touchpoints\":4,\"errors\":2,\"warnings\":0,\"infos\":0}");
    Fixture.assertGolden(Fixture.resource("golden/validate.json"), run.out());
  }

  @Test
  void aFingerprintSurvivesMovedLines() throws IOException {
    String before = fingerprints();
    replace("internal/leave.yaml", "process: leave", "# примечание\n\nprocess: leave");
    replace("appeals/appeals-written.yaml", "touchpoints:\n", "\n\ntouchpoints:\n");
    assertThat(fingerprints()).isEqualTo(before);
  }

  private String fingerprints() {
    JsonNode root =
        new JsonMapper().readTree(Run.in(temporary, "validate", "--format", "json").out());
    StringBuilder all = new StringBuilder();
    root.path("findings")
        .forEach(finding -> all.append(finding.path("fingerprint").stringValue()).append('\n'));
    return all.toString();
  }
}
