package ru.touchpoints.registry.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Talk;

/** The day on which a head of department confirmed the data (п. 5.2). */
final class ConfirmationTest {

  @TempDir private Path temporary = Path.of("");

  private Path leave = Path.of("");
  private Path appeals = Path.of("");

  @BeforeEach
  void list() throws IOException {
    Path registry = Fixture.base(temporary);
    leave = registry.resolve("internal/leave.yaml");
    appeals = registry.resolve("appeals/appeals-written.yaml");
  }

  @Test
  void showsWhatIsConfirmedAndChangesTheDateAlone() throws IOException {
    String before =
        "# сверху\r\n"
            + Files.readString(leave)
                .replace("reviewed: 2026-10-15", "reviewed:   2026-10-15   # день")
                .replace("\n", "\r\n");
    Files.writeString(leave, "\uFEFF" + before);
    Run run = Run.in(temporary, "confirm", "leave");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Предоставление отпусков (leave)
              Подразделение: Отдел кадров
              Сведения подтверждены: 01.11.2026 (прежде: 15.10.2026)
               1. Личный кабинет служащего; Официальные сайты (порталы); цифровая точка;
                  https://staff.min.example/leave
               2. Телефон отдела кадров; Взаимодействие в устной форме посредством
                  телефонной связи; офлайн-точка; +7 (812) 000-00-00 доб. 12-34

            registry/internal/leave.yaml
            """);
    assertThat(Files.readString(leave))
        .isEqualTo("\uFEFF" + before.replace("2026-10-15", "2026-11-01"));
  }

  @Test
  void confirmsSeveralProcessesByIdTitleOrPart() throws IOException {
    Run run =
        Run.in(temporary, "confirm", "отпусков", "appeals-written", "leave", "--date=2026-10-20");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out().lines().filter(line -> line.endsWith(".yaml")))
        .containsExactly("registry/internal/leave.yaml", "registry/appeals/appeals-written.yaml");
    assertThat(Files.readString(leave)).contains("\nreviewed: 2026-10-20\n");
    assertThat(Files.readString(appeals)).contains("\nreviewed: 2026-10-20\n");
  }

  @Test
  void writesNothingWhileOneOfTheFilesHasErrors() throws IOException {
    Files.writeString(leave, Files.readString(leave).replace("needs: [consultation]", "needs: []"));
    String before = Files.readString(leave);
    String other = Files.readString(appeals);
    Run run = Run.in(temporary, "confirm", "appeals-written", "leave");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("registry/internal/leave.yaml\n", "TP370");
    assertThat(run.err()).contains("ничего не записано: 1 ошибка", "п. 5.2");
    assertThat(Files.readString(leave)).isEqualTo(before);
    assertThat(Files.readString(appeals)).isEqualTo(other);
    assertThat(Run.in(temporary, "confirm", "appeals-written").status()).isZero();
  }

  @Test
  void putsADayInWhereItIsMissingOrNone() throws IOException {
    String text = Files.readString(leave);
    for (String wrong : new String[] {"", "reviewed: вчера\n", "reviewed: 2026-13-40\n"}) {
      Files.writeString(leave, text.replace("reviewed: 2026-10-15\n", wrong));
      Run run = Run.in(temporary, "confirm", "leave");
      assertThat(run.status()).as(run.out()).isZero();
      assertThat(Files.readString(leave)).isEqualTo(text.replace("2026-10-15", "2026-11-01"));
    }
  }

  @Test
  void refusesWhatItDoesNotKnow() throws IOException {
    String before = Files.readString(appeals);
    Run nearest = Run.in(temporary, "confirm", "appeals-written", "leav");
    assertThat(nearest.status()).isEqualTo(2);
    assertThat(nearest.err()).contains("имелось в виду leave");
    Run several = Run.in(temporary, "confirm", "о");
    assertThat(several.status()).isEqualTo(2);
    assertThat(several.err().replace('\n', ' '))
        .contains("Предоставление отпусков (leave)", "обращений граждан (appeals-written)");
    Run future = Run.in(temporary, "confirm", "appeals-written", "--date", "2026-11-02");
    assertThat(future.status()).isEqualTo(2);
    Files.delete(leave);
    Run none = Run.in(temporary, "confirm", "appeals-written", "leave");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err().replace('\n', ' ')).contains("registry new process leave");
    assertThat(Files.readString(appeals)).isEqualTo(before);
  }

  @Test
  void leavesAnUnreadableFileAlone() throws IOException {
    Files.writeString(leave, "process: leave\nreviewed: [\n");
    Run run = Run.in(temporary, "confirm", "leave");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("TP00");
    assertThat(Files.readString(leave)).isEqualTo("process: leave\nreviewed: [\n");
  }

  @Test
  void asksAPersonAtATerminal() throws IOException {
    String before = Files.readString(leave);
    Run no = Talk.in(temporary, "нет").run("confirm", "leave");
    assertThat(no.status()).isEqualTo(2);
    assertThat(no.err())
        .contains("Подтвердить эти сведения днём 01.11.2026?", "Ничего не записано");
    assertThat(Files.readString(leave)).isEqualTo(before);
    assertThat(Talk.in(temporary, "").run("confirm", "leave").status()).isZero();
    assertThat(Files.readString(leave)).isEqualTo(before.replace("2026-10-15", "2026-11-01"));
  }

  @Test
  void writesOverNothingThatWasSavedMeanwhile() throws IOException {
    String other = Files.readString(appeals);
    Run run =
        Talk.in(temporary, "да")
            .meanwhile(() -> append(leave))
            .run("confirm", "appeals-written", "leave");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("registry/internal/leave.yaml тем временем");
    assertThat(Files.readString(appeals)).isEqualTo(other);
  }

  private static void append(Path file) {
    try {
      Files.writeString(file, Files.readString(file) + "# ещё\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
