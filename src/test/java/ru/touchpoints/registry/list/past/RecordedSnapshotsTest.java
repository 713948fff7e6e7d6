package ru.touchpoints.registry.list.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.source.SourceFile;

/** A process registry read by what is other in it says what it says when it is read as a whole. */
final class RecordedSnapshotsTest {

  private static final String HEAD =
      "version: 1\nsource:\n  title: Реестр\n  date: 2026-10-01\nprocesses:\n";

  /** What a line becomes: some of these are no YAML, or other YAML than they look. */
  private static final List<String> LINES =
      List.of(
          "    title: Другое название",
          "    title: \"Название в кавычках",
          "    title: в кавычках\"",
          "    title: >-\n      Сложенный\n      текст",
          "    title: Ещё\r    kind: service",
          "    title: Ещё\u0085source: {}",
          "    title: Ещё\u2028- id: x",
          "  # заметка",
          "# заметка у края",
          "",
          "   ",
          "\t",
          "  - {id: short, title: Т, kind: service, scope: intra, direction: a, department: b,"
              + " clients: [external]}",
          "  -",
          "  -\n    id: below",
          " - id: moved",
          "- id: edge",
          "    clients: [external,",
          "processes:",
          "---",
          "source: {}",
          "    excluded: 2026-09-01");

  private static final RegistryLoader LOADER = new RegistryLoader();

  private final Random random = new Random(15);
  private int next;

  private String process() {
    next++;
    return "  - id: p-"
        + next
        + "\n    title: Процесс "
        + next
        + "\n    kind: service\n    scope: intra\n    direction: appeals\n"
        + "    department: office\n    clients: [external]\n"
        + (random.nextBoolean() ? "\n" : "");
  }

  private String sound() {
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 0; i < 6; i++) {
      text.append(process());
    }
    return text.toString();
  }

  private String edited(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
    int at = random.nextInt(lines.size());
    switch (random.nextInt(6)) {
      case 0 -> lines.add(at, LINES.get(random.nextInt(LINES.size())) + "\n");
      case 1 -> lines.set(at, LINES.get(random.nextInt(LINES.size())) + "\n");
      case 2 -> lines.remove(at);
      case 3 -> lines.add(lines.size() - 1, process());
      case 4 -> lines.set(at, lines.get(at).replaceFirst("(\\p{L})(\n|$)", "$1$1$2"));
      default -> lines.replaceAll(line -> line.replace("10-01", "10-" + (10 + random.nextInt(9))));
    }
    return String.join("", lines);
  }

  private static Optional<List<Process>> read(RecordedSnapshots reader, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return reader.read(SourceFile.readable("registry/processes.yaml", () -> bytes));
  }

  @Test
  void whatOtherTextsSaidBeforeMakesNoDifference() throws IOException {
    RecordedSnapshots following = new RecordedSnapshots(LOADER);
    String last = sound();
    int soundOnes = 0;
    int brokenOnes = 0;
    for (int i = 0; i < 2_000; i++) {
      String text = edited(random.nextInt(4) == 0 ? edited(last) : last);
      Optional<List<Process>> asWhole = read(new RecordedSnapshots(LOADER), text);
      assertThat(read(following, text)).as(text).isEqualTo(asWhole);
      if (asWhole.isPresent()) {
        soundOnes++;
        last = text.length() < 4_000 ? text : sound();
      } else {
        brokenOnes++;
      }
    }
    assertThat(soundOnes).isGreaterThan(300);
    assertThat(brokenOnes).isGreaterThan(300);
  }

  @Test
  void whatStaysIsTheSameRecord() throws IOException {
    RecordedSnapshots following = new RecordedSnapshots(LOADER);
    String text = sound();
    List<Process> before = read(following, text).orElseThrow();
    List<Process> after =
        read(following, text.replace("Процесс 3", "Процесс третий")).orElseThrow();
    for (int i = 0; i < before.size(); i++) {
      if (i == 2) {
        assertThat(after.get(i).title()).isEqualTo("Процесс третий");
      } else {
        assertThat(after.get(i)).isSameAs(before.get(i));
      }
    }
  }
}
