package ru.touchpoints.registry.list.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.cli.base.Surroundings;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** A list that is edited at random says the same whether what was found before is kept or not. */
final class EditedListTest {

  private static final int STEPS = 200;

  /** How often the list begins anew, so that it does not end as a heap of faults. */
  private static final int STEPS_OF_A_LIST = 20;

  private static final List<String> STROKES =
      List.of("о", "o", " ", "\"", " #", "\t", ": ", "\u200b", "1", "true", "[", "- ", "\n");

  @TempDir private Path temporary = Path.of("");

  private final Random random = new Random(14);
  private LocalDate today = Run.TODAY;

  @Test
  void findingsAreTheSameWithAndWithout() throws IOException {
    int different = 0;
    String before = "";
    for (int step = 0; step < STEPS; step++) {
      if (step % STEPS_OF_A_LIST == 0) {
        empty();
        Fixture.base(list());
      }
      String edit = edit();
      Run without = validate("--no-cache");
      assertThat(validate()).as("step %d, %s", step, edit).isEqualTo(without);
      assertThat(validate()).as("step %d again, %s", step, edit).isEqualTo(without);
      different += without.out().equals(before) ? 0 : 1;
      before = without.out();
    }
    assertThat(different).isGreaterThan(STEPS / 3);
  }

  private Path list() {
    return temporary.resolve("list");
  }

  private void empty() throws IOException {
    if (Files.exists(list())) {
      for (Path file : files()) {
        Files.delete(file);
      }
    }
  }

  private Run validate(String... more) {
    Surroundings here =
        new Surroundings(
            list(),
            Map.of("REGISTRY_CACHE", temporary.resolve("cache").toString()),
            false,
            false,
            true,
            today);
    List<String> command = new ArrayList<>(List.of("validate", "--format", "json"));
    command.addAll(List.of(more));
    return Run.with(here, command.toArray(String[]::new));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(list())) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private String edit() throws IOException {
    List<Path> files = files();
    Path file = files.get(random.nextInt(files.size()));
    int kind = files.size() > 4 ? random.nextInt(8) : 4 + random.nextInt(4);
    switch (kind) {
      case 0 -> today = today.plusDays(random.nextInt(120));
      case 1 -> Files.delete(file);
      case 2 -> Files.copy(file, neighbour(file), StandardCopyOption.REPLACE_EXISTING);
      case 3 -> Files.move(file, neighbour(file), StandardCopyOption.REPLACE_EXISTING);
      default -> write(file, kind);
    }
    return kind + " " + list().relativize(file);
  }

  private Path neighbour(Path file) {
    return file.resolveSibling("other-" + random.nextInt(3) + ".yaml");
  }

  private void write(Path file, int kind) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    int at = random.nextInt(lines.size() + 1);
    String line = at < lines.size() ? lines.get(at) : "";
    String indent = " ".repeat(line.length() - line.stripLeading().length());
    switch (kind) {
      case 4 -> lines.add(at, line);
      case 5 ->
          lines.add(
              at, indent + "# registry: ignore TP381 until " + today.plusDays(9) + " — проверка");
      default -> {
        int column = random.nextInt(line.length() + 1);
        String stroke = STROKES.get(random.nextInt(STROKES.size()));
        lines.add(at, line.substring(0, column) + stroke + line.substring(column));
        if (at + 1 < lines.size()) {
          lines.remove(at + 1);
        }
      }
    }
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
