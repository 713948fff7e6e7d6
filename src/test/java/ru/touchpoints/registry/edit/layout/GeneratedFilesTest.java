package ru.touchpoints.registry.edit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** Every YAML file that a command writes whole is as {@code fmt} would have it. */
final class GeneratedFilesTest {

  private static final String LONG =
      "Название, которое не помещается в одну строку из ста знаков, потому что слов в нём больше,"
          + " чем туда входит";

  @TempDir private Path temporary = Path.of("");

  private Run run(String... args) {
    return Run.in(temporary, args);
  }

  private void assertLaidOut(String... paths) {
    String[] args = new String[paths.length + 2];
    args[0] = "fmt";
    args[1] = "--check";
    System.arraycopy(paths, 0, args, 2, paths.length);
    Run fmt = run(args);
    assertThat(fmt.out() + fmt.err()).isEmpty();
    assertThat(fmt.status()).isZero();
  }

  @Test
  void anEmptyRepository() {
    run("init", "empty");
    assertLaidOut("empty/registry", "empty/.github");
  }

  @Test
  void aRepositoryOfAKnownBody() throws IOException {
    run(
        "init",
        "known",
        "--name",
        LONG,
        "--short-name",
        "yes",
        "--domain",
        "a.example, b.example",
        "--position",
        LONG,
        "--basis",
        "приказ #1",
        "--order-number",
        "12",
        "--order-date",
        "2026-01-02",
        "--direction",
        "a:external,internal=" + LONG,
        "--department",
        "d=#1");
    assertLaidOut("known/registry", "known/.github");
    assertThat(Files.readString(temporary.resolve("known/registry/registry.yaml")))
        .contains("shortName: \"yes\"", "number: \"12\"", "date: 2026-01-02", "title: \"#1\"");
  }

  @Test
  void filesOfProcesses() throws IOException {
    Path list = Fixture.base(temporary);
    for (String file : List.of("internal/leave.yaml", "appeals/appeals-written.yaml")) {
      Files.delete(list.resolve(file));
    }
    assertThat(run("new", "process", "leave").status()).isZero();
    assertThat(run("diff", "--stubs").err()).contains("appeals-written.yaml");
    assertLaidOut("registry/internal", "registry/appeals/appeals-written.yaml");
    assertThat(run("new", "touchpoint", "leave", "--title", LONG, "--specific", LONG).status())
        .isZero();
    assertLaidOut("registry/internal");
  }
}
