package ru.touchpoints.registry.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** A snapshot of the process registry in several files is read as one in a single file. */
final class SplitProcessesTest {

  @TempDir private Path temporary = Path.of("");

  /** The first process goes into one file, the others into another. */
  private static void split(Path registry) throws IOException {
    Path whole = registry.resolve("processes.yaml");
    String text = Files.readString(whole);
    int list = text.indexOf("\n  - id:") + 1;
    int second = text.indexOf("\n  - id:", list) + 1;
    Path parts = Files.createDirectory(registry.resolve("processes"));
    Files.writeString(parts.resolve("a.yaml"), text.substring(0, second).stripTrailing() + "\n");
    Files.writeString(parts.resolve("b.yaml"), text.substring(0, list) + text.substring(second));
    Files.delete(whole);
  }

  private Run run(String... arguments) {
    return Run.in(temporary, arguments);
  }

  @Test
  void theSameIsFoundInIt() throws IOException {
    Path registry = Fixture.base(temporary);
    Run whole = run(Fixture.beyondBase("validate", "--today", "2026-10-20"));
    String form = run("export", "--format", "json", "-o", "-", "--draft").out();
    split(registry);
    Run parts = run(Fixture.beyondBase("validate", "--today", "2026-10-20"));
    assertThat(parts.status()).isEqualTo(whole.status()).isZero();
    assertThat(run("export", "--format", "json", "-o", "-", "--draft").out()).isEqualTo(form);
    assertThat(run("fmt", "--check", "registry/processes").status()).isZero();
  }

  @Test
  void splittingItIsNoChangeOfTheList() throws Exception {
    Path registry = Fixture.base(temporary);
    Fixture.commit(temporary, Instant.parse("2026-10-15T09:00:00Z"));
    split(registry);
    Run changes = run("changes", "--from", "HEAD", "--format", "json");
    assertThat(changes.status()).isZero();
    Fixture.commit(temporary, Instant.parse("2026-10-16T09:00:00Z"));
    Fixture.replace(registry.resolve("processes/b.yaml"), "title: ", "title: Иное ");
    Fixture.commit(temporary, Instant.parse("2026-10-17T09:00:00Z"));
    assertThat(run("log", "leave").out()).contains("17.10.2026").doesNotContain("16.10.2026");
  }

  @Test
  void aNewerProcessRegistryChangesThePartsThatHoldItsProcesses() throws IOException {
    Path registry = Fixture.base(temporary);
    split(registry);
    Path first = registry.resolve("processes/a.yaml");
    Path second = registry.resolve("processes/b.yaml");
    String untouched = Files.readString(first);
    String before = Files.readString(second);
    Path newer = temporary.resolve("newer.yaml");
    String added =
        before.substring(before.indexOf("  - id: leave")).replace("id: leave", "id: trips");
    Files.writeString(
        newer,
        untouched
            + before.substring(before.indexOf("  - id: leave")).stripTrailing()
            + "\n"
            + added.replace("Предоставление отпусков", "Служебные командировки"));
    Run plan = run("import", "processes", newer.toString(), "--date", "2026-11-01", "--write");
    assertThat(plan.err()).contains("Записано: registry/processes/b.yaml");
    assertThat(first).hasContent(untouched);
    assertThat(Files.readString(second)).contains("id: trips", "date: 2026-11-01");
    assertThat(run("diff", "--format", "json").out())
        .contains("\"compared\": \"registry/processes/\"", "registry/internal/trips.yaml");
  }

  @Test
  void anIdInTwoPartsIsToldWithBothPlaces() throws IOException {
    Path registry = Fixture.base(temporary);
    split(registry);
    Files.copy(registry.resolve("processes/a.yaml"), registry.resolve("processes/c.yaml"));
    Run check = run("validate");
    assertThat(check.status()).isEqualTo(1);
    assertThat(check.out())
        .contains("TP203", "registry/processes/c.yaml\n", "registry/processes/a.yaml:6:9");
  }

  @Test
  void withoutFileAndPartsBothPlacesAreNamed() throws IOException {
    Path registry = Fixture.base(temporary);
    Files.delete(registry.resolve("processes.yaml"));
    Files.createDirectory(registry.resolve("processes"));
    Run check = run("validate");
    assertThat(check.status()).isEqualTo(2);
    assertThat(check.err()).contains("registry/processes.yaml", "в папке processes");
  }

  @Test
  void touchpointsAmongThePartsAreToldWhereTheyBelong() throws IOException {
    Path registry = Fixture.base(temporary);
    split(registry);
    Path point = registry.resolve("appeals/appeals-written.yaml");
    Files.move(point, registry.resolve("processes/appeals-written.yaml"));
    assertThat(run(Fixture.beyondBase("validate")).out())
        .contains("TP204", "registry/appeals/appeals-written.yaml")
        .doesNotContain("TP101", "TP102", "TP351");
  }
}
