package ru.touchpoints.registry.cli.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Seat;
import ru.touchpoints.registry.support.Talk;

/** Answers as people give them, at a terminal and off it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
final class AnswersTest {

  @TempDir private Path temporary = Path.of("");

  private Path leave = Path.of("");
  private String before = "";

  @BeforeEach
  void list() throws IOException {
    leave = Fixture.base(temporary).resolve("internal/leave.yaml");
    before = Files.readString(leave);
  }

  /** What the new touchpoint gets when the question for its needs is answered so. */
  private String needs(String... answers) throws IOException {
    Files.writeString(leave, before);
    String[] all = new String[answers.length + 10];
    System.arraycopy(new String[] {"сайт", "Кабинет", "https://min.example/leave"}, 0, all, 0, 3);
    System.arraycopy(answers, 0, all, 3, answers.length);
    for (int i = answers.length + 3; i < all.length; i++) {
      all[i] = "";
    }
    Run run = Talk.in(temporary, all).run("new", "touchpoint", "leave");
    assertThat(run.status()).as(run.err()).isZero();
    return Files.readString(leave)
        .lines()
        .filter(line -> line.startsWith("    needs: ["))
        .reduce("", (first, second) -> second)
        .strip();
  }

  @Test
  void understandsNumbersStretchesWordsAndNames() throws IOException {
    assertThat(needs("1-3")).isEqualTo("needs: [information, consultation, forms]");
    assertThat(needs("3, 1")).isEqualTo("needs: [information, forms]");
    assertThat(needs("1 – 2; 4 6"))
        .isEqualTo("needs: [information, consultation, submission, result]");
    assertThat(needs("consultation, Получение форм документов"))
        .isEqualTo("needs: [consultation, forms]");
    assertThat(needs("консультация, 6")).isEqualTo("needs: [consultation, result]");
    assertThat(needs("получение результата, ответа, разъяснения")).isEqualTo("needs: [result]");
    needs("1-9");
    String all = Files.readString(leave);
    needs("ВСЕ");
    assertThat(leave).hasContent(all);
  }

  @Test
  void asksAgainWhatItDoesNotUnderstand() throws IOException {
    for (String wrong :
        new String[] {"0", "11", "3-1", "1, 99", "-", "1-", "ерунда", "1, ерунда"}) {
      assertThat(needs(wrong, "2")).as(wrong).isEqualTo("needs: [consultation]");
    }
    assertThat(needs("документов", "3")).isEqualTo("needs: [forms]");
  }

  /** A window of Windows that passes no Russian letters on gives a zero for each. */
  @Test
  void saysWhereLettersAreLost() {
    Run run = Talk.in(temporary, "\0\0\0\0", "1").run("new", "touchpoint", "leave");
    assertThat(run.err()).contains("Русские буквы до программы не дошли", "Название для перечня");
  }

  /** Eight processes too many for one screen: the list goes on with Enter, a part narrows it. */
  @Test
  void aLongListComesInPortionsAndTakesAPartOfATitle() throws IOException {
    Path processes = leave.resolve("../../processes.yaml").normalize();
    StringBuilder more = new StringBuilder(Files.readString(processes));
    for (int i = 1; i <= 30; i++) {
      more.append(
          """
            - id: process-%d
              title: Ведение учёта документов, опись %d
              kind: function
              scope: intra
              direction: internal
              department: personnel
              clients: [internal]
          """
              .formatted(i, i));
    }
    Files.writeString(processes, more.toString());
    Seat seat = Seat.in(temporary, "\r", "опись 2\r", "опись 29\r");
    Run run = seat.run("new", "process");
    assertThat(run.status()).isEqualTo(2);
    assertThat(seat.seen().get(0))
        .contains("  1 Ведение учёта документов, опись 1 (process-1)\n", "Ещё 12: Enter")
        .doesNotContain("опись 19");
    assertThat(seat.seen().get(1)).endsWith("(process-30)\n>");
    assertThat(seat.seen().get(2))
        .contains("«опись 2» подходит к нескольким", "  2 Ведение", " 29 Ведение");
    assertThat(seat.seen().get(3))
        .contains("для точек процесса «Ведение учёта документов, опись 29»")
        .endsWith("Описать первую точку сейчас?\n[да] >");
  }

  @Test
  void goesBackFromTheFirstQuestionToTheChoiceBeforeIt() throws IOException {
    Seat seat =
        Seat.in(
            temporary, "отпусков\r", "кабинет\r", "<\r", "телефон\r", "<\r", "<\r", "<\r", "2\r");
    Run run = seat.run("edit", "touchpoint");
    assertThat(run.status()).isEqualTo(2);
    assertThat(seat.seen().get(1)).contains("Какая точка?", "1 Личный кабинет служащего (portal)");
    assertThat(seat.seen().get(2)).contains("Изменение точки «Личный кабинет служащего»");
    assertThat(seat.seen().get(3)).endsWith("2 Телефон отдела кадров (hotline)\n>");
    assertThat(seat.seen().get(4)).contains("Изменение точки «Телефон отдела кадров»");
    assertThat(seat.seen().get(6)).endsWith("2 Предоставление отпусков (leave)\n>");
    assertThat(seat.seen().get(7)).contains("Это первый вопрос").endsWith("(leave)\n>");
    assertThat(seat.last()).contains("Ничего не записано.");
    assertThat(leave).hasContent(before);
  }

  @Test
  void ctrlCAndCtrlDEndWithOneLine() throws IOException {
    Seat stopped = Seat.in(temporary, "5\r", "2\r", "Line" + Seat.CTRL_C);
    assertThat(stopped.run("new", "touchpoint", "leave").status()).isEqualTo(130);
    Seat left = Seat.in(temporary, "5\r", "2\r", Seat.CTRL_D);
    assertThat(left.run("new", "touchpoint", "leave").status()).isEqualTo(2);
    assertThat(stopped.last()).endsWith("\n> Line\nНичего не записано.");
    assertThat(left.last()).endsWith("\n>\nНичего не записано.");
    assertThat(leave).hasContent(before);
  }

  /** The whole walk on a screen of 24 rows: add by title, look at it with its findings, confirm. */
  @Test
  void theEntryAndItsFindingsAreInSightBeforeTheyAreWritten() throws IOException {
    Files.delete(leave);
    Seat adding =
        Seat.in(
            temporary,
            "отпусков\r",
            "\r",
            "сайт\r",
            "Кабинет\r",
            "https://min.example/leave\r",
            "1-2, ответ\r",
            "\r",
            "\r",
            "\r",
            "\r",
            "\r");
    Run added = adding.run("new", "process");
    assertThat(added.status()).as(adding.last()).isZero();
    assertThat(adding.last())
        .contains("- id: website\n", "Замечания к изменению:\n", "TP374")
        .endsWith("Записать в registry/internal/leave.yaml?\n[да] >");
    Seat confirming = Seat.in(temporary, "все\r", "<\r", "отпусков\r", "\r");
    Run confirmed = confirming.run("confirm", "--date", "2026-10-20");
    assertThat(confirmed.status()).as(confirming.last()).isZero();
    assertThat(confirmed.out()).endsWith("registry/internal/leave.yaml\n");
    assertThat(leave)
        .content()
        .contains("reviewed: 2026-10-20\n", "needs: [information, consultation, result]\n");
  }
}
