package ru.touchpoints.registry.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Found;
import ru.touchpoints.registry.support.Run;

/** Fourteen files, each broken in its own way: one run names them all. */
final class BrokenFilesTest {

  private static final String WHOLE =
      """
      process: p%02d
      department: reception
      reviewed: 2026-10-15
      touchpoints:
        - id: web
          title: Приёмная
          type: website
          address: https://min.example/p%02d
          needs: [submission, result]
          specifics: []
          demand: regular
          history: true
      """;

  /** How the file of one process is spoilt, and what must be said of it. */
  private record Spoilt(String code, int line, String from, String to, Charset charset) {

    Spoilt(String code, int line, String from, String to) {
      this(code, line, from, to, StandardCharsets.UTF_8);
    }

    byte[] bytes(int number) {
      String whole = WHOLE.formatted(number, number);
      assertThat(whole).contains(from);
      return whole.replace(from, to).getBytes(charset);
    }
  }

  private static final List<Spoilt> FILES =
      List.of(
          new Spoilt("TP001", 6, "    title", "\ttitle"),
          new Spoilt("TP001", 6, "title: Приёмная", "title: \"Приёмная"),
          new Spoilt("TP002", 7, "    type", "    title: Ещё одна\n    type"),
          new Spoilt("TP003", 6, "Приёмная", "Приёмная", Charset.forName("windows-1251")),
          new Spoilt("TP004", 10, "specifics: []", "specifics: &a []"),
          new Spoilt("TP005", 12, "regular\n", "regular\n---\nprocess: другой\n"),
          new Spoilt("TP006", 3, "reviewed", "<<<<<<< HEAD\nreviewed"),
          new Spoilt("TP007", 6, "    title", "\u00a0   title"),
          new Spoilt("TP101", 5, "    title: Приёмная\n", ""),
          new Spoilt("TP102", 6, "    title", "    titel"),
          new Spoilt("TP103", 6, "Приёмная", "true"),
          new Spoilt("TP104", 7, "website", "webseite"),
          new Spoilt("TP105", 3, "2026-10-15", "15.10.2026"),
          new Spoilt("TP202", 2, "reception", "receptoin"));

  @TempDir private Path temporary = Path.of("");

  @Test
  void oneRunFindsTheFaultOfEveryFile() throws IOException {
    Path registry = Fixture.base(temporary);
    List<Found> expected = new ArrayList<>();
    StringBuilder processes =
        new StringBuilder(Files.readString(registry.resolve("processes.yaml")));
    for (int i = 0; i < FILES.size(); i++) {
      String id = String.format("p%02d", i);
      Files.write(registry.resolve("internal/" + id + ".yaml"), FILES.get(i).bytes(i));
      processes.append(process(id));
      expected.add(
          new Found("registry/internal/" + id + ".yaml", FILES.get(i).line(), FILES.get(i).code()));
    }
    Files.writeString(registry.resolve("processes.yaml"), processes);

    Run run = Run.in(temporary, Fixture.beyondBase("validate", "--format", "json"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(Found.in(run)).containsExactlyElementsOf(expected);
  }

  private static String process(String id) {
    return """
      - id: %s
        title: Процесс %s
        kind: service
        scope: intra
        direction: internal
        department: reception
        clients: [internal]
    """
        .formatted(id, id);
  }
}
