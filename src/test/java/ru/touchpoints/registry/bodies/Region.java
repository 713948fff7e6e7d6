package ru.touchpoints.registry.bodies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import ru.touchpoints.registry.support.Fixture;

/**
 * The lists of three bodies below one folder: a sound one with a shared process that its partner
 * lacks, one with a broken file, and one whose process registry is gone.
 */
final class Region {

  private static final String SHARED =
      """
        - id: allowance
          title: Назначение пособий семьям с детьми
          kind: service
          scope: inter
          direction: internal
          department: personnel
          clients: [internal]
          partners: [minobr, minsoc, minzdrav]
      """;

  private final Path root;

  private Region(Path root) {
    this.root = root;
  }

  static Region in(Path root) throws IOException {
    Region region = new Region(root);
    Path sound = region.body("minfin", "Минфин");
    Path processes = sound.resolve("processes.yaml");
    Files.writeString(processes, Files.readString(processes) + SHARED);
    Files.writeString(
        sound.resolve("internal/allowance.yaml"),
        Files.readString(sound.resolve("internal/leave.yaml"))
            .replace("process: leave", "process: allowance"));
    Path broken = region.body("minobr", "Минобр").resolve("internal/leave.yaml");
    Files.writeString(broken, Files.readString(broken) + "process: x\n");
    Files.delete(region.body("minsoc", "Минсоц").resolve("processes.yaml"));
    return region;
  }

  /** A list without a fault. */
  Path body(String folder, String name) throws IOException {
    Path registry = Fixture.base(root.resolve(folder));
    Fixture.replace(
        registry.resolve("registry.yaml"), "shortName: Министерство", "shortName: " + name);
    return registry;
  }

  /** Puts in order what is broken in the lists. */
  Region mended() throws IOException {
    Fixture.replace(file("minobr/registry/internal/leave.yaml"), "process: x\n", "");
    Files.copy(file("minobr/registry/processes.yaml"), file("minsoc/registry/processes.yaml"));
    return this;
  }

  Region committed() throws IOException, GitAPIException {
    Fixture.commit(root);
    return this;
  }

  Path file(String path) {
    return root.resolve(path);
  }
}
