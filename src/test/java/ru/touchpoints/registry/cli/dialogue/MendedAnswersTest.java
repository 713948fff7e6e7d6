package ru.touchpoints.registry.cli.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

/** Answers that are mended where they stand, and texts that are longer than a screen. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
final class MendedAnswersTest {

  private static final String POINT = "appeals-written/web";
  private static final String ONE = "Требуется подтверждённая учётная запись";

  @TempDir private Path temporary = Path.of("");

  private Path written = Path.of("");

  @BeforeEach
  void list() throws IOException {
    written = Fixture.base(temporary).resolve("appeals/appeals-written.yaml");
    String two = Files.readString(written).replace(ONE + "]", ONE + ", Ответ за 30 дней]");
    Files.writeString(written, two);
  }

  /** Type, title, address and needs stay; what follows the specifics stays as well. */
  private static String[] aboutSpecifics(String end, String... answers) {
    String[] all = new String[answers.length + 9];
    Arrays.fill(all, end);
    System.arraycopy(answers, 0, all, 4, answers.length);
    return all;
  }

  @Test
  void oneLineOfAListIsMendedAtATerminal() throws IOException {
    Seat seat =
        Seat.in(
            temporary,
            aboutSpecifics(Seat.ENTER, "2\r", Seat.BACKSPACE.repeat(7) + "40 дней\r", Seat.ENTER));
    Run run = seat.run("edit", "touchpoint", POINT);
    assertThat(run.status()).as(seat.last()).isZero();
    assertThat(seat.seen().get(4))
        .contains("номер — исправить;", "  1 " + ONE + "\n  2 Ответ за 30 дней\n>");
    assertThat(seat.seen().get(5)).contains("Строка 2;");
    assertThat(seat.seen().get(6)).endsWith("  2 Ответ за 40 дней\n>");
    assertThat(written).content().contains("specifics: [" + ONE + ", Ответ за 40 дней]\n");
  }

  @Test
  void linesAreMendedTakenAwayAndAddedOffATerminalToo() throws IOException {
    String[] answers = aboutSpecifics("", "9", "<", "1", "Нужна запись", "2", "-", "Срок день", "");
    Run run = Talk.in(temporary, answers).run("edit", "touchpoint", POINT);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(written)
        .content()
        .contains("specifics: [Нужна запись, Срок день]")
        .doesNotContain("30 дней");
  }

  @Test
  void aListThatIsTypedAnewTakesThePlaceOfTheOld() throws IOException {
    String[] answers = aboutSpecifics("", "Нужна запись", "");
    Run run = Talk.in(temporary, answers).run("edit", "touchpoint", POINT);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(written).content().contains("specifics: [Нужна запись]").doesNotContain(ONE);
  }

  /** The wrong number alone is typed anew. */
  @Test
  void aRefusedListOfNumbersStaysInTheLine() throws IOException {
    Seat seat =
        Seat.in(
            temporary,
            "\r",
            "\r",
            "\r",
            "4, 5, 16\r",
            Seat.BACKSPACE.repeat(2) + "6\r",
            "\r",
            "\r",
            "\r",
            "\r",
            "\r");
    Run run = seat.run("edit", "touchpoint", POINT);
    assertThat(run.status()).as(seat.last()).isZero();
    assertThat(seat.seen().get(4)).contains("Введите номера от 1 до 10");
    assertThat(seat.seen().get(5)).contains("> 4, 5, 6\n");
  }

  /** Where a refused answer still stands in the line, what is typed after it means the same. */
  @Test
  void helpAndTheWayBackWorkAfterARefusedAnswer() throws IOException {
    Seat seat = Seat.in(temporary, "\r", "\r", "на сайте\r", "?\r", "<\r");
    seat.run("edit", "touchpoint", POINT);
    assertThat(seat.seen().get(3)).endsWith("нужна ссылка.\n> на сайте");
    assertThat(seat.seen().get(4)).contains("По этому адресу клиент найдёт точку");
    assertThat(seat.seen().get(5))
        .contains("Название для перечня")
        .endsWith("[Интернет-приёмная] >");
  }

  @Test
  void whatIsConfirmedIsShownAScreenAtATime() throws IOException {
    StringBuilder many = new StringBuilder(Files.readString(written));
    for (int i = 2; i <= 30; i++) {
      many.append(
          """
            - id: room-%1$d
              title: Окно приёма %1$d
              type: reception
              address: 191000, Санкт-Петербург, Образцовая пл., д. %1$d
              needs: [information, submission]
              specifics: []
              demand: low
          """
              .formatted(i));
    }
    Files.writeString(written, many.toString());
    Seat seat = Seat.in(temporary, "\r", "\r", "\r", "\r", "\r");
    Run run = seat.run("confirm", "appeals-written", "--date", "2026-10-20");
    assertThat(run.status()).as(seat.last()).isZero();
    // 31 touchpoints of two lines and three above them: 22 lines, 22 more, the rest with the
    // question.
    assertThat(seat.prompts()).isEqualTo(4);
    assertThat(seat.seen().subList(0, 3)).allMatch(screen -> screen.endsWith("Enter — дальше >"));
    assertThat(seat.seen().get(3)).contains("Подтвердить эти сведения").endsWith("[да] >");
    assertThat(run.out()).contains("Окно приёма 2;", "Окно приёма 30;");
    assertThat(written).content().contains("reviewed: 2026-10-20");
  }
}
