package ru.touchpoints.registry.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** What the Tab key offers. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class CompletionTest {

  /** Stands for the program when the script asks it for ids. */
  private static final String PROGRAM =
      """
      registry() { case "$*" in
        "ids processes") echo appeals-written; echo leave ;;
        "ids touchpoints") echo leave/portal; echo leave/window ;;
        "--registry elsewhere ids processes") echo other ;;
      esac; }
      """;

  @TempDir private Path temporary = Path.of("");

  /** The words offered for the last word of the line. */
  private List<String> offered(String... words) throws IOException, InterruptedException {
    Path script = temporary.resolve("complete.sh");
    String line =
        Arrays.stream(words).map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    Files.writeString(
        script,
        PROGRAM
            + Run.in(temporary, "generate-completion").out()
            + ("COMP_WORDS=(registry " + line + "); COMP_CWORD=" + words.length + "\n")
            + "_registry_complete; printf '%s\\n' \"${COMPREPLY[@]}\"\n");
    Path out = temporary.resolve("out.txt");
    java.lang.Process bash =
        new ProcessBuilder("bash", "--noprofile", "--norc", "-u", script.toString())
            .directory(temporary.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(bash.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return Files.readString(out, StandardCharsets.UTF_8)
        .lines()
        .filter(word -> !word.isEmpty())
        .toList();
  }

  @Test
  void offersCommandsAndOptions() throws Exception {
    assertThat(offered("")).contains("validate", "stats", "--registry").doesNotContain("ids");
    assertThat(offered("val")).containsExactly("validate");
    assertThat(offered("--lang", "en", "ex")).containsExactlyInAnyOrder("explain", "export");
    assertThat(offered("stats", "--fo")).containsExactly("--format");
  }

  @Test
  void offersTheValuesOfAnOption() throws Exception {
    assertThat(offered("stats", "--format", "")).containsExactly("text", "json", "html");
    assertThat(offered("stats", "--format", "=", "h")).containsExactly("html");
    assertThat(offered("stats", "--format", "=")).containsExactly("text", "json", "html");
    assertThat(offered("--color", "al")).containsExactly("always");
    // As zsh has them, in one word.
    assertThat(offered("stats", "--format=h")).containsExactly("--format=html");
    assertThat(offered("stats", "--format=")).hasSize(3).contains("--format=text");
  }

  @Test
  void offersRulesAndGoesOnAfterAComma() throws Exception {
    assertThat(offered("explain", "TP37"))
        .containsExactly("TP370", "TP371", "TP372", "TP373", "TP374", "TP375");
    assertThat(offered("validate", "--ignore", "TP101,TP52"))
        .containsExactly("TP101,TP520", "TP101,TP521");
  }

  @Test
  void offersAProcessAndBehindItsSlashItsTouchpoints() throws Exception {
    assertThat(offered("show", "le")).containsExactly("leave");
    assertThat(offered("show", "leave/w")).containsExactly("leave/window");
    assertThat(offered("--registry", "elsewhere", "show", "")).containsExactly("other");
    assertThat(offered("--registry=elsewhere", "show", "")).containsExactly("other");
  }

  @Test
  void offersFilesWhereFilesAreMeant() throws Exception {
    Files.createDirectories(temporary.resolve("folder"));
    assertThat(offered("--registry", "fol")).containsExactly("folder");
    assertThat(offered("diff", "-o", "fol")).containsExactly("folder");
  }

  @Test
  void theIdsAreThoseOfTheList() throws IOException {
    Fixture.base(temporary);
    assertThat(Run.in(temporary, "ids", "processes").out()).isEqualTo("appeals-written\nleave\n");
    assertThat(Run.in(temporary, "ids", "departments").out()).isEqualTo("personnel\nreception\n");
    assertThat(Run.in(temporary, "ids", "directions").out()).isEqualTo("appeals\ninternal\n");
    assertThat(Run.in(temporary, "ids", "touchpoints").out()).contains("leave/portal\n");
  }

  @Test
  void zshReadsTheSameScript() {
    assertThat(Run.in(temporary, "generate-completion", "zsh").out())
        .startsWith("#compdef registry\n")
        .contains("bashcompinit")
        .endsWith(Run.in(temporary, "generate-completion", "bash").out());
  }

  /** A shell expands the words that it is offered. */
  @Test
  void offersNothingButIds() throws IOException {
    Path registry = Fixture.base(temporary);
    Fixture.replace(
        registry.resolve("processes.yaml"), "- id: leave", "- id: '$(touch спрятано) `ls`'");
    Fixture.replace(
        registry.resolve("internal/leave.yaml"), "- id: portal", "- id: '::error::взлом'");
    assertThat(Run.in(temporary, "ids", "processes").out()).isEqualTo("appeals-written\n");
    assertThat(Run.in(temporary, "ids", "touchpoints").out())
        .isEqualTo("appeals-written/room\nappeals-written/web\nleave/hotline\n");
  }
}
