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

/** New files of processes; touchpoints that go or get another id. */
final class TouchpointChangesTest {

  private static final String HEAD =
      "process: leave\ndepartment: personnel\nreviewed: 2026-10-15\ntouchpoints:\n";
  private static final String FIRST =
      "  # Первая точка\n  - id: one\n    title: Одна\n    type: website\n    demand: low # мало\n";
  private static final String SECOND =
      "  - id: two\n    title: Две\n    type: reception\n    specifics:\n      - Нужен паспорт\n";

  @TempDir private Path temporary = Path.of("");

  private Path registry = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void list() throws IOException {
    registry = Fixture.base(temporary);
    file = registry.resolve("internal/leave.yaml");
  }

  private String after(String... arguments) throws IOException {
    Run run = Run.in(temporary, arguments);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo("registry/internal/leave.yaml\n");
    return Files.readString(file);
  }

  @Test
  void removesATouchpointWithItsComment() throws IOException {
    Files.writeString(file, HEAD + FIRST + "\n" + SECOND + "\n# конец\n");
    assertThat(after("remove", "touchpoint", "leave/one")).isEqualTo(HEAD + SECOND + "\n# конец\n");
    Files.writeString(file, HEAD + FIRST + "\n" + SECOND + "\n# конец\n");
    assertThat(after("remove", "touchpoint", "leave/two")).isEqualTo(HEAD + FIRST + "\n# конец\n");
    assertThat(after("remove", "touchpoint", "leave/one"))
        .isEqualTo(HEAD.replace("touchpoints:", "touchpoints: []") + "\n# конец\n");
  }

  @Test
  void tellsWhatRemovingTheLastTouchpointMeans() throws IOException {
    Files.writeString(file, HEAD + FIRST);
    Run run = Run.in(temporary, "remove", "touchpoint", "leave/one");
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("Замечания к изменению:", "TP351");
  }

  @Test
  void asksBeforeRemoving() throws IOException {
    Files.writeString(file, HEAD + FIRST + SECOND);
    Run no = Talk.in(temporary, "нет").run("remove", "touchpoint", "leave/two");
    assertThat(no.status()).isEqualTo(2);
    assertThat(no.err()).contains(SECOND, "Удалить из registry/internal/leave.yaml?");
    assertThat(Files.readString(file)).isEqualTo(HEAD + FIRST + SECOND);
    assertThat(Talk.in(temporary, "да").run("remove", "touchpoint", "leave/two").status()).isZero();
    assertThat(Files.readString(file)).isEqualTo(HEAD + FIRST);
  }

  @Test
  void renamesATouchpointAndNothingElse() throws IOException {
    Files.writeString(file, HEAD + FIRST + SECOND);
    Run run = Run.in(temporary, "rename", "touchpoint", "leave/two", "window-2");
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("two изменён на window-2", "registry changes");
    assertThat(Files.readString(file))
        .isEqualTo((HEAD + FIRST + SECOND).replace("id: two", "id: window-2"));
  }

  @Test
  void refusesAnIdThatIsTakenOrCannotBe() throws IOException {
    Files.writeString(file, HEAD + FIRST + SECOND);
    for (String[] names :
        new String[][] {
          {"leave/two", "one"},
          {"leave/two", "Окно"},
          {"leave/two", "a--b"},
          {"leave/twoo", "b"},
          {"two", "b"},
          {"nothing/two", "b"},
          {"leav/two", "b"}
        }) {
      Run run = Run.in(temporary, "rename", "touchpoint", names[0], names[1]);
      assertThat(run.status()).as(names[0]).isEqualTo(2);
      assertThat(run.err()).doesNotContain("--help", "Ошибка программы");
    }
    assertThat(Run.in(temporary, "remove", "touchpoint", "leave/twoo").err())
        .contains("имелось в виду two");
    assertThat(Files.readString(file)).isEqualTo(HEAD + FIRST + SECOND);
  }

  @Test
  void beginsTheFileOfAProcess() throws IOException {
    Files.delete(file);
    String text = after("new", "process", "leave", "--reviewed", "2026-10-20");
    assertThat(text)
        .startsWith(
            """
            # yaml-language-server: $schema=../../schemas/touchpoints.schema.json
            process: leave
            department: personnel
            reviewed: 2026-10-20
            touchpoints: []
            # Предоставление отпусков
            """)
        .contains("#     # type:\n");
    assertThat(text.lines()).allMatch(line -> line.length() <= 100);
    Run again = Run.in(temporary, "new", "process", "leave");
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err().replace('\n', ' ')).contains("registry new touchpoint leave");
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  void asksForTheFirstTouchpointOfANewFile() throws IOException {
    Files.delete(file);
    Run run =
        Talk.in(temporary, "", "1", "Портал", "https://staff.min.example", "1", "", "", "", "", "")
            .run("new", "process", "leave");
    assertThat(run.status()).isZero();
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            # yaml-language-server: $schema=../../schemas/touchpoints.schema.json
            process: leave
            department: personnel
            reviewed: 2026-11-01
            touchpoints:
              - id: website
                title: Портал
                type: website
                address: https://staff.min.example
                needs: [information]
                specifics: []
                demand: regular
            """);
    assertThat(Run.in(temporary, "validate").status()).isZero();
  }

  /** Without a first touchpoint the last question is about a skeleton, with a way back too. */
  @Test
  void asksBeforeBeginningAFileWithoutATouchpoint() throws IOException {
    Files.delete(file);
    Run back = Talk.in(temporary, "нет", "<", "<", "да", "<").run("new", "process", "leave");
    assertThat(back.status()).isEqualTo(2);
    assertThat(back.out()).isEmpty();
    assertThat(back.err())
        .containsPattern("(?s)Описать первую.*Записать в.*Описать.*Это первый.*Описать.*Вид точки")
        .endsWith("Описать первую точку сейчас?\n[да] > \nНичего не записано.\n");
    assertThat(file).doesNotExist();
    Run no = Talk.in(temporary, "нет", "нет").run("new", "process", "leave");
    assertThat(no.status()).isEqualTo(2);
    assertThat(file).doesNotExist();
    Run yes = Talk.in(temporary, "нет", "да").run("new", "process", "leave");
    assertThat(yes.status()).isZero();
    assertThat(yes.err()).contains("# Предоставление отпусков");
    assertThat(Files.readString(file)).contains("touchpoints: []\n# Предоставление отпусков\n");
  }

  @Test
  void knowsOnlyTheProcessesOfTheProcessRegistry() throws IOException {
    Run unknown = Run.in(temporary, "new", "process", "something-else");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("registry import processes");
    Path processes = registry.resolve("processes.yaml");
    Files.writeString(processes, Files.readString(processes) + "    excluded: 2026-09-01\n");
    Files.delete(file);
    Run excluded = Run.in(temporary, "new", "process", "leave");
    assertThat(excluded.status()).isEqualTo(2);
    assertThat(excluded.err()).contains("исключён");
    assertThat(file).doesNotExist();
  }
}
