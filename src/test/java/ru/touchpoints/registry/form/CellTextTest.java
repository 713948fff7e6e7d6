package ru.touchpoints.registry.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.support.Fixture;

/** What stands in the cells of a process, however many touchpoints it has. */
final class CellTextTest {

  /** As many as a file has room for. */
  private static final int POINTS = 13_000;

  @TempDir private Path temporary = Path.of("");

  @Test
  void clientsAreComparedOnceForAProcess() throws IOException {
    Registry registry = new RegistryLoader().load(new FolderTree(Fixture.base(temporary)));
    Passport passport = registry.passport().map(Entry::value).orElseThrow();
    TouchpointFile one = registry.files().get(0).record().orElseThrow().value();
    TouchpointFile file =
        new TouchpointFile(
            one.process(),
            one.department(),
            one.reviewed(),
            Collections.nCopies(POINTS, one.touchpoints().get(0)));
    CellText cells = new CellText(new FormText(), passport, 1, file, Optional.empty());
    // Held against one another for each cell, they took minutes.
    int rows =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> {
              int covered = 0;
              for (int i = 0; i < POINTS; i++) {
                covered += cells.cell(TouchpointField.CLIENTS, i).isCovered() ? 1 : 0;
              }
              return covered;
            });
    assertThat(rows).isEqualTo(POINTS - 1);
    assertThat(cells.cell(TouchpointField.CLIENTS, 0).text())
        .isEqualTo(cells.text(TouchpointField.CLIENTS, POINTS - 1));
  }
}
