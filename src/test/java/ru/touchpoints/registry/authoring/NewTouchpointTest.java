package ru.touchpoints.registry.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Talk;

/** A touchpoint more, asked for at a terminal or given by options. */
final class NewTouchpointTest {

  private static final String[] ALL = {
    "new",
    "touchpoint",
    "leave",
    "--id",
    "hot-line",
    "--title",
    "Горячая линия",
    "--type",
    "phone",
    "--channel",
    "offline",
    "--address",
    "+7 (812) 000-00-00",
    "--need",
    "information,consultation",
    "--no-specifics",
    "--demand",
    "low"
  };

  @TempDir private Path temporary = Path.of("");

  private Path file = Path.of("");
  private String before = "";

  @BeforeEach
  void list() throws IOException {
    file = Fixture.base(temporary).resolve("internal/leave.yaml");
    before = Files.readString(file);
  }

  private String after() throws IOException {
    return Files.readString(file);
  }

  /** The whole dialogue as a person sees it: help, a way back, a refused answer, a repaired one. */
  @Test
  void asksForEverythingAndShowsTheEntryBeforeWriting() throws IOException {
    Run run =
        Talk.in(
                temporary,
                "?",
                "8",
                "5",
                "<",
                "5",
                "",
                "Горячая \"линия\"",
                "",
                "123",
                "+7 (812) 000-00-00, доб. 12",
                "10, 1",
                "Запись на приём",
                "",
                "Нужен паспорт",
                "",
                "2",
                "",
                "?",
                "hot-line",
                "2026-10-30",
                "")
            .run("new", "touchpoint", "leave");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo("registry/internal/leave.yaml\n");
    // The terminal itself shows the answers and their line ends.
    String shown = run.err().replace("> ", ">\n");
    assertThat(shown.lines()).allMatch(line -> line.length() <= 80);
    Fixture.assertGolden(Fixture.resource("golden/dialogue/new-touchpoint.txt"), shown);
    assertThat(after())
        .isEqualTo(
            before.replace("reviewed: 2026-10-15", "reviewed: 2026-10-30")
                + """
                  - id: hot-line
                    title: Горячая «линия»
                    type: phone
                    channel: offline
                    address: "+7 (812) 000-00-00, доб. 12"
                    needs: [information]
                    otherNeeds:
                      - Запись на приём
                    specifics:
                      - Нужен паспорт
                    demand: low
                """);
    assertThat(Run.in(temporary, "validate").status()).isZero();
  }

  @Test
  void speaksEnglishToo() {
    Run run = Talk.in(temporary, "?").run("--lang", "en", "new", "touchpoint", "leave");
    assertThat(run.err())
        .contains("Type of the touchpoint (par. 4.2)\n  1 website\n", "Nothing was written.");
  }

  @Test
  void theEndOfTheInputAndANoLeaveTheFileAsItWas() throws IOException {
    Run ended = Talk.in(temporary, "1", "Сайт").run("new", "touchpoint", "leave");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).endsWith("> \nНичего не записано.\n");
    Run refused =
        Talk.in(temporary, "1", "Сайт", "https://min.example/leave", "1", "", "", "", "", "", "нет")
            .run("new", "touchpoint", "leave");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("- id: website\n").endsWith("Ничего не записано.\n");
    assertThat(after()).isEqualTo(before);
  }

  /** A dialogue lasts for minutes, and the same file may be open in an editor beside it. */
  @Test
  void aFileSavedByAnotherMeanwhileIsLeftAsItIs() throws IOException {
    String theirs = before.replace("reviewed: 2026-10-15", "reviewed: 2026-10-31");
    String[] answers = {"1", "Сайт", "https://min.example/leave", "1", "", "", "", "", "", ""};
    Run run =
        Talk.in(temporary, answers)
            .meanwhile(() -> save(file, theirs))
            .run("new", "touchpoint", "leave");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("registry/internal/leave.yaml тем временем сохранили");
    assertThat(after()).isEqualTo(theirs);
    Run removal =
        Talk.in(temporary, "да")
            .meanwhile(() -> save(file, before))
            .run("remove", "touchpoint", "leave/hotline");
    assertThat(removal.status()).isEqualTo(2);
    assertThat(after()).isEqualTo(before);
    Files.delete(file);
    Run process =
        Talk.in(temporary, "нет", "")
            .meanwhile(() -> save(file, theirs))
            .run("new", "process", "leave");
    assertThat(process.status()).isEqualTo(2);
    assertThat(after()).isEqualTo(theirs);
  }

  private static void save(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void goingBackFromTheLastQuestionOffersTheAnswersAgain() throws IOException {
    Run run =
        Talk.in(
                temporary,
                "7",
                "Кабинет",
                "каб. 5 на третьем этаже",
                "1",
                "Лишнее",
                "<",
                "",
                "",
                "",
                "window-5",
                "",
                "<",
                "<",
                "window-6",
                "",
                "")
            .run("new", "touchpoint", "leave");
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("Убрано: Лишнее\n", "[window-5] > ");
    assertThat(after())
        .contains("id: window-6\n    title: Кабинет\n")
        .doesNotContain("window-5", "Лишнее");
  }

  @Test
  void takesTheFieldsFromOptions() throws IOException {
    Run run = Run.in(temporary, ALL);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(after())
        .isEqualTo(
            before
                + """
                  - id: hot-line
                    title: Горячая линия
                    type: phone
                    channel: offline
                    address: "+7 (812) 000-00-00"
                    needs: [information, consultation]
                    specifics: []
                    demand: low
                """);
  }

  @Test
  void explainsInTheFileWhatIsMissing() throws IOException {
    Run run = Run.in(temporary, "new", "touchpoint", "leave", "--type", "written");
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("Замечания к изменению:", "TP101");
    assertThat(after())
        .startsWith(before + "  - id: written\n    # Название точки. Как точка называется")
        .contains("    # title:\n    type: written\n", "    #   digital — цифровая точка, п. 2.9\n")
        .contains("    # needs: []\n", "    # specifics: []\n", "    # demand:\n");
    assertThat(after().lines()).allMatch(line -> line.length() <= 100);
  }

  /** What looks like something else in YAML comes in quotes. */
  @Test
  void quotesWhatYamlWouldReadOtherwise() throws IOException {
    for (String title :
        new String[] {"no", "#1", "Приём: запись", "- тире", "*", "@", "1.5", "a #b"}) {
      list();
      String[] arguments = ALL.clone();
      arguments[6] = title;
      Run.in(temporary, arguments);
      assertThat(after()).containsPattern("title: ([\"'])" + Pattern.quote(title) + "\\1\n");
      assertThat(Run.in(temporary, "validate", "--select", "TP0,TP1,TP904").status()).isZero();
    }
  }

  @Test
  void namesTheProcessThatWasMeant() {
    Run similar = Run.in(temporary, "new", "touchpoint", "leaev");
    assertThat(similar.status()).isEqualTo(2);
    assertThat(similar.err().replace('\n', ' ')).contains("Возможно, имелось в виду leave.");
    Run none = Run.in(temporary, "new", "touchpoint", "something-else");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("registry import processes");
    Run word = Run.in(temporary, "new", "touchpoint", "leave", "--type", "webseit");
    assertThat(word.status()).isEqualTo(2);
    assertThat(word.err()).contains("website, mobile-app");
  }

  @Test
  void leavesAFileAloneThatItCannotRead() throws IOException {
    Files.writeString(file, "process: leave\n  - broken");
    Run run = Run.in(temporary, ALL);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("registry/internal/leave.yaml");
    assertThat(after()).isEqualTo("process: leave\n  - broken");
  }

  @Test
  void findsThePlaceInAnyLayout() throws IOException {
    String head = "process: leave\ndepartment: personnel\nreviewed: 2026-10-15\n";
    String point = "- id: a\n  title: А\n  type: website\n  demand: low";
    for (String rest :
        new String[] {
          "touchpoints: []\n",
          "touchpoints:",
          "touchpoints: [] # пока пусто\n# конец\n",
          "touchpoints:\n" + point,
          "touchpoints:\n" + point + " # примечание\n\n# конец\n",
          "touchpoints:\n" + point.indent(6) + "\n\n",
          "touchpoints:\n" + point + "\n  basis: |\n    одно\n\n    другое\n\nx: 1\n",
          "\"touchpoints\":\r\n" + point.replace("\n", "\r\n") + "\r\n"
        }) {
      Files.writeString(file, "\uFEFF" + head + rest);
      assertThat(Run.in(temporary, ALL).status()).as(rest).isZero();
      String text = after();
      assertThat(text).startsWith("\uFEFF" + head).contains("id: hot-line");
      assertThat(text.contains("\n") && text.replace("\r\n", "").contains("\n"))
          .as("line ends are not mixed")
          .isEqualTo(!rest.contains("\r") || head.contains("\n"));
      for (String line : rest.split("\r?\n", -1)) {
        assertThat(text).contains(line.replace(" []", ""));
      }
      assertThat(Run.in(temporary, "ids", "touchpoints").out()).contains("leave/hot-line");
    }
  }

  @Test
  void refusesALayoutWithoutACertainPlace() throws IOException {
    String flow = before.substring(0, before.indexOf("touchpoints:")) + "touchpoints: [{id: a}]\n";
    Files.writeString(file, flow);
    assertThat(Run.in(temporary, ALL).status()).isEqualTo(2);
    assertThat(after()).isEqualTo(flow);
  }
}
