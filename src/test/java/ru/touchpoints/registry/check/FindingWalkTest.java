package ru.touchpoints.registry.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Talk;

/** Findings that a person goes through one by one. */
final class FindingWalkTest {

  private static final String[] WALK = {"validate", "--fix", "--interactive"};

  @TempDir private Path temporary = Path.of("");

  private Path leave = Path.of("");
  private String before = "";

  @BeforeEach
  void list() throws IOException {
    leave = Fixture.base(temporary).resolve("internal/leave.yaml");
    before =
        Files.readString(leave)
            .replace("Телефон отдела кадров", "Телефон  отдела кадров.")
            .replace("Личный кабинет", "Личный  кабинет");
    Files.writeString(leave, before);
  }

  @Test
  void repairsOneAndPassesTheOther() throws IOException {
    Run run = Talk.in(temporary, "1", "пропустить", "да").run(WALK);
    assertThat(run.err())
        .contains("Личный  кабинет", "-    title: Личный  кабинет", "+    title: Личный кабинет")
        .contains("Исправить все замечания TP903", "Записать правки");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("TP903");
    assertThat(leave).hasContent(before.replace("Личный  кабинет", "Личный кабинет"));
  }

  @Test
  void repairsAllOfAKindAndTakesAnswersBack() throws IOException {
    Run run = Talk.in(temporary, "<", "1", "<", "2", "<", "2", "да").run(WALK);
    assertThat(run.err()).contains("Это первый вопрос");
    assertThat(leave)
        .hasContent(
            before
                .replace("Личный  кабинет", "Личный кабинет")
                .replace("Телефон  отдела кадров.", "Телефон отдела кадров"));
  }

  @Test
  void suppressesWithAReasonAndADay() throws IOException {
    Run run =
        Talk.in(temporary, "снять", "Так в приказе", "01.03.2027", "закончить", "да").run(WALK);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(leave))
        .contains("# registry: ignore TP903 until 2027-03-01 — Так в приказе\n");
    assertThat(run.out()).doesNotContain("Личный  кабинет", "TP910");
  }

  @Test
  void writesNothingOnNoAndAtTheEndOfTheInput() throws IOException {
    assertThat(Talk.in(temporary, "1", "1", "нет").run(WALK).status()).isEqualTo(2);
    assertThat(Talk.in(temporary, "1").run(WALK).status()).isEqualTo(2);
    assertThat(leave).hasContent(before);
  }

  @Test
  void needsAPersonAtATerminal() throws IOException {
    Run run = Run.in(temporary, WALK);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--interactive", "спросить некого");
    assertThat(Talk.in(temporary).run("validate", "--interactive").err())
        .contains("вместе с --fix");
    assertThat(leave).hasContent(before);
  }
}
