package ru.touchpoints.registry.authoring;

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

/** Touchpoints of the list that change; everything else in their file stays. */
final class TouchpointRevisionTest {

  private static final String HEAD =
      "process: leave\ndepartment: personnel\nreviewed: 2026-10-15\ntouchpoints:\n";
  private static final String FIRST =
      """
        # Первая
        - id: portal
          title: "Кабинет"   # так зовут
          type: website
          address: https://staff.min.example/leave
          needs: [submission,  result]
          specifics:
            # важно
            - Нужен пропуск
          demand: regular
          history: true

      """;
  private static final String SECOND =
      """
        - id: hotline
          title: Телефон отдела кадров
          type: phone
          channel: offline # городской
          address: +7 (812) 000-00-00
          needs: [consultation]
          specifics: []
          demand: unrecorded
          basis: Регламент
      # конец
      """;
  private static final String BEFORE = HEAD + FIRST + SECOND;

  @TempDir private Path temporary = Path.of("");

  private Path file = Path.of("");

  @BeforeEach
  void list() throws IOException {
    file = Fixture.base(temporary).resolve("internal/leave.yaml");
    Files.writeString(file, BEFORE);
  }

  private String edited(String named, String... options) throws IOException {
    String[] all = new String[options.length + 3];
    System.arraycopy(new String[] {"edit", "touchpoint", named}, 0, all, 0, 3);
    System.arraycopy(options, 0, all, 3, options.length);
    Run run = Run.in(temporary, all);
    assertThat(run.status()).as(run.err()).isZero();
    return Files.readString(file);
  }

  @Test
  void changesTheFieldsThatAreNamedAndNothingElse() throws IOException {
    assertThat(
            edited(
                "leave/portal", "--title=Кабинет служащего", "--need=submission,result,progress"))
        .isEqualTo(
            BEFORE
                .replace("\"Кабинет\"", "Кабинет служащего")
                .replace("[submission,  result]", "[submission, result, progress]"));
  }

  @Test
  void takesAwayWhatIsEmptyAndAChannelThatTheTypeKnows() throws IOException {
    assertThat(
            edited(
                "отпусков/телефон",
                "--basis=",
                "--type=reception",
                "--address=Санкт-Петербург, Образцовая пл., д. 1",
                "--specific=Нужен паспорт"))
        .isEqualTo(
            BEFORE
                .replace("    basis: Регламент\n", "")
                .replace("type: phone\n    channel: offline # городской\n", "type: reception\n")
                .replace("+7 (812) 000-00-00", "Санкт-Петербург, Образцовая пл., д. 1")
                .replace("specifics: []", "specifics:\n      - Нужен паспорт"));
    assertThat(edited("leave/portal", "--no-history", "--reviewed=2026-10-30"))
        .contains("reviewed: 2026-10-30\n")
        .doesNotContain("history");
  }

  @Test
  void tellsWhatTheRulesSayOfTheChange() throws IOException {
    Run run = Run.in(temporary, "edit", "touchpoint", "leave/hotline", "--address=позвоните");
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("Замечания к изменению:", "TP421");
    assertThat(Files.readString(file)).contains("address: позвоните\n");
  }

  @Test
  void writesNothingWhenEverythingStays() throws IOException {
    Run run = Run.in(temporary, "edit", "touchpoint", "leave/portal", "--title=Кабинет");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("Всё остаётся как есть, записывать нечего.\n");
    Run none = Run.in(temporary, "edit", "touchpoint", "leave/portal");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("--title, --address");
    Run unknown = Run.in(temporary, "edit", "touchpoint", "leave/hotlin", "--title=А");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("имелось в виду hotline");
    assertThat(Files.readString(file)).isEqualTo(BEFORE);
  }

  @Test
  void offersWhatStandsThereAndShowsWhatChanges() throws IOException {
    String[] answers = {"", "", "Линия кадров", "", "", "", "", "", "", "да"};
    Run run = Talk.in(temporary, answers).run("edit", "touchpoint", "leave/hotline");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err())
        .contains(
            "[Телефон отдела кадров] > ",
            "[+7 (812) 000-00-00] > ",
            "[Регламент] > ",
            "- title: Телефон отдела кадров\n+ title: Линия кадров\n");
    assertThat(Files.readString(file))
        .isEqualTo(BEFORE.replace("Телефон отдела кадров", "Линия кадров"));
  }

  @Test
  void goesBackFromTheLastQuestionAndLeavesEverythingOnNo() throws IOException {
    String[] answers = {"", "", "Линия", "", "", "", "", "", "", "<", "", "нет"};
    Run run = Talk.in(temporary, answers).run("edit", "touchpoint", "leave/hotline");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("Ничего не записано");
    assertThat(Files.readString(file)).isEqualTo(BEFORE);
  }
}
