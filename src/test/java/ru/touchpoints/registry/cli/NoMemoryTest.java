package ru.touchpoints.registry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.SmallHeap;

/**
 * Lists of many files, which several threads read while memory runs out at one place or another.
 */
final class NoMemoryTest {

  private static final int PROCESSES = 1_000;

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void list() throws IOException {
    Path registry = Fixture.base(folder);
    Path processes = registry.resolve("processes.yaml");
    StringBuilder text = new StringBuilder(Files.readString(processes));
    for (int i = 0; i < PROCESSES; i++) {
      text.append(
          """
            - id: p%1$d
              title: Рассмотрение обращений вида %1$d
              kind: service
              scope: intra
              direction: appeals
              department: reception
              clients: [external]
          """
              .formatted(i));
      Files.writeString(registry.resolve("appeals/p" + i + ".yaml"), points(i));
    }
    Files.writeString(processes, text);
  }

  private static String points(int process) {
    StringBuilder text =
        new StringBuilder(
            """
            process: p%d
            department: reception
            reviewed: 2026-10-15
            touchpoints:
            """
                .formatted(process));
    for (int i = 0; i < 4; i++) {
      text.append(
          """
            - id: t%2$d
              title: Страница номер %2$d вида %1$d
              type: website
              address: https://min.example/%1$d/%2$d
              needs: [submission, progress, result]
              specifics:
                - Ответ приходит на указанный адрес электронной почты
              demand: regular
          """
              .formatted(process, i));
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 10, 11, 12, 13, 14, 15, 16})
  void whereverItRunsOutOneSentenceSaysSo(int mebibytes) throws Exception {
    SmallHeap run =
        SmallHeap.run(mebibytes + "m", folder, "export", "yaml", "-o", "touchpoints.yaml");
    assertThat(run.err().lines()).as(run.err()).hasSize(3);
    assertThat(run.err()).startsWith("Программе не хватило памяти: Java отвела ей ");
    assertThat(run.status()).isEqualTo(2);
    assertThat(folder.resolve("touchpoints.yaml")).doesNotExist();
  }

  /** The code 1 would say that there are findings. */
  @Test
  void whereNotEvenTheProgramHasRoomItEndsAsBroken() throws Exception {
    SmallHeap run = SmallHeap.run("5m", folder, "validate");
    assertThat(run.err().lines()).as(run.err()).hasSize(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(3);
  }
}
