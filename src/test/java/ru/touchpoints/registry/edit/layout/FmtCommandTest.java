package ru.touchpoints.registry.edit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** {@code fmt}: one layout, the same meaning, every comment in its place. */
final class FmtCommandTest {

  private static final String UNTIDY =
      """
      # yaml-language-server: $schema=../../schemas/touchpoints.schema.json
      # О файле

      "department":   reception   # о подразделении
      # О процессе
      process: 'appeals-written'
      reviewed:    2026-10-15
      touchpoints:
      # О первой точке
      -   title: "Интернет-приёмная"
          id: web   # о коде
          # О виде
          type: website
          address: 'https://min.example/reception'
          needs:
            - submission
            - progress
          specifics: [Требуется вход, "Ответ: в течение 30 дней"]   # об особенностях


          basis: "Федеральный закон от 02.05.2006 № 59-ФЗ «О порядке рассмотрения обращений граждан Российской Федерации», статьи 7 и 8"   # об основании
          demand: regular
      - {id: room, title: Окно приёма, type: reception, address: "Москва, ул. Примерная, 1",
         needs: [submission], specifics: [], demand: low}
      -
        id: phone
        title: >
          Телефон
          справочной
        type: phone
        channel: offline
        address: "+78120000000"
        needs: [ information,   # о сведениях
          consultation
        ]
        specifics:
          - Звонок бесплатный
            # об отменённом
        demand: "low"
        # в конце точки
      # в конце файла
      """;

  private static final String TIDY =
      """
      # yaml-language-server: $schema=../../schemas/touchpoints.schema.json
      # О файле

      # О процессе
      process: appeals-written
      department: reception # о подразделении
      reviewed: 2026-10-15
      touchpoints:
        # О первой точке
        - id: web # о коде
          title: Интернет-приёмная
          # О виде
          type: website
          address: https://min.example/reception
          needs: [submission, progress]
          specifics: # об особенностях
            - Требуется вход
            - "Ответ: в течение 30 дней"
          demand: regular
          basis: >- # об основании
            Федеральный закон от 02.05.2006 № 59-ФЗ «О порядке рассмотрения обращений граждан Российской
            Федерации», статьи 7 и 8

        - id: room
          title: Окно приёма
          type: reception
          address: Москва, ул. Примерная, 1
          needs: [submission]
          specifics: []
          demand: low

        - id: phone
          title: >
            Телефон
            справочной
          type: phone
          channel: offline
          address: "+78120000000"
          needs: [information, # о сведениях
              consultation
            ]
          specifics:
            - Звонок бесплатный
            # об отменённом
          demand: low
          # в конце точки
        # в конце файла
      """;

  @TempDir private Path temporary = Path.of("");

  private Path file = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    file = Fixture.base(temporary).resolve("appeals/appeals-written.yaml");
  }

  private String laidOut(String text) throws IOException {
    Files.writeString(file, text);
    Run run = Run.in(temporary, "fmt", file.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Run.in(temporary, "fmt", "--check", file.toString())).isEqualTo(new Run(0, "", ""));
    return Files.readString(file);
  }

  @Test
  void anUntidyFileBecomesCanonical() throws IOException {
    assertThat(laidOut(UNTIDY)).isEqualTo(TIDY);
    assertThat(laidOut("\uFEFF" + UNTIDY.replace("\n", "\r\n"))).isEqualTo(TIDY);
    assertThat(laidOut(TIDY.stripTrailing())).isEqualTo(TIDY);
  }

  @Test
  void checkNamesAndDiffShowsButNeitherWrites() throws IOException {
    Files.writeString(file, UNTIDY);
    Run check = Run.in(temporary, "fmt", "--check", "registry/appeals");
    assertThat(check).isEqualTo(new Run(1, "appeals/appeals-written.yaml\n", ""));
    Run diff = Run.in(temporary, "fmt", "--diff", "registry/appeals/appeals-written.yaml");
    assertThat(diff.status()).isZero();
    assertThat(diff.out())
        .startsWith(
            "--- a/registry/appeals/appeals-written.yaml\n"
                + "+++ b/registry/appeals/appeals-written.yaml\n@@ -1,")
        .contains("\n-process: 'appeals-written'\n", "\n+process: appeals-written\n");
    Run both = Run.in(temporary, "fmt", "--check", "--diff", "registry/appeals");
    assertThat(both.status()).isEqualTo(1);
    assertThat(both.out()).contains("\n+process: appeals-written\n");
    assertThat(file).hasContent(UNTIDY);
  }

  @Test
  void theWholeListIsTakenWithoutPathsAndMeansTheSame() throws IOException {
    Run before = Run.in(temporary, "validate", "--format", "json");
    Run run = Run.in(temporary, "fmt");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEqualTo("Приведено к единому виду файлов: 3\n");
    assertThat(Run.in(temporary, "validate", "--format", "json")).isEqualTo(before);
    assertThat(Run.in(temporary, "fmt")).isEqualTo(new Run(0, "", ""));
    assertThat(Run.in(temporary, "fmt", "--check", "-q")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void whatCannotBeReadIsLeftAloneAndTold() throws IOException {
    List<String> broken =
        List.of(
            "process: 'a\n",
            "process: a\nprocess: b\n",
            "process: &x a\n",
            "process: a\n---\nprocess: b\n",
            "process:\n\u00a0 a: b\n",
            "");
    Path leave = file.resolveSibling("../internal/leave.yaml").normalize();
    Files.writeString(leave, Files.readString(leave).replace("\n", "\r\n"));
    for (String text : broken) {
      Files.writeString(file, text);
      Run run = Run.in(temporary, "fmt");
      assertThat(run.status()).as(text).isEqualTo(2);
      assertThat(run.err()).startsWith("registry/appeals/appeals-written.yaml:");
      assertThat(Files.readString(file)).isEqualTo(text);
      assertThat(Files.readString(leave)).doesNotContain("\r");
    }
    Files.write(file, "process: приём\n".getBytes("windows-1251"));
    assertThat(Run.in(temporary, "fmt", file.toString()).err()).contains("windows-1251");
    Run missing = Run.in(temporary, "fmt", "nothing.yaml");
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err()).contains("nothing.yaml");
  }

  /** A blank line between the touchpoints would become part of the text. */
  @Test
  void aSoundFileThatCannotBeLaidOutDoesNotFailTheGate() throws IOException {
    String text =
        Files.readString(file)
            .replaceFirst(
                "    history: true\n", "    history: true\n    basis: |+\n      Обычай\n");
    Files.writeString(file, text);
    assertThat(Run.in(temporary, "fmt", file.toString(), "--check").status()).isZero();
    Run run = Run.in(temporary, "fmt", file.toString());
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("Файл оставлен как есть");
    assertThat(file).hasContent(text);
  }

  @Test
  void yamlOutsideOfAListKeepsItsKeysAndQuotes() throws IOException {
    Path other = temporary.resolve("workflow.yml");
    Files.writeString(
        other,
        """
        b:   'quoted'
        a:   &anchor
            - x   # note
            -   y: 1
                z:   [1,2,   3]


        ref: *anchor
        ---
        second: !tag {a: 1}
        """);
    assertThat(Run.in(temporary, "fmt", "workflow.yml").status()).isZero();
    assertThat(other)
        .hasContent(
            """
            b: 'quoted'
            a: &anchor
              - x # note
              - y: 1
                z: [1, 2, 3]

            ref: *anchor
            ---
            second: !tag {a: 1}
            """);
    Files.writeString(other, "a: [b\n");
    Run english = Run.in(temporary, "--lang", "en", "fmt", "workflow.yml");
    assertThat(english.status()).isEqualTo(2);
    assertThat(english.err()).startsWith("workflow.yml:").contains("repair: close the bracket");
  }

  @Test
  void whatIsMadeToBeLongOrDeepEndsAllTheSame() throws IOException {
    Path other = temporary.resolve("hostile.yaml");
    Files.writeString(other, "[" + "1,".repeat(2_000) + "1]\n");
    assertThat(Run.in(temporary, "fmt", "hostile.yaml").status()).isZero();
    assertThat(Files.readString(other)).startsWith("[1, 1, ").endsWith(", 1]\n");
    for (String deep : List.of("[\n".repeat(65), "- ".repeat(65), "[".repeat(65) + "1")) {
      String text = deep + "]".repeat(deep.startsWith("[") ? deep.replace("\n", "").length() : 0);
      Files.writeString(other, text);
      Run run = Run.in(temporary, "fmt", "hostile.yaml");
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).startsWith("hostile.yaml");
      assertThat(Files.readString(other)).isEqualTo(text);
    }
    Files.writeString(other, "[".repeat(60) + "1,\n".repeat(150_000) + "1" + "]".repeat(60));
    assertThat(Run.in(temporary, "fmt", "hostile.yaml").err()).contains("слишком длинным");
  }

  @Test
  void aFileThatLinesWouldMakeTooLongToBeReadStaysAsItIs() throws IOException {
    Path file = Fixture.base(temporary).resolve("appeals/appeals-written.yaml");
    String line = "  - " + "{a: ".repeat(60) + "1" + "}".repeat(60) + "\n";
    String nested = "process: appeals-written\ntouchpoints:\n" + line.repeat(1_200);
    Files.writeString(file, nested);
    Run run = Run.in(temporary, "fmt", "registry/appeals/appeals-written.yaml");
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("слишком длинным");
    assertThat(Files.readString(file)).isEqualTo(nested);
  }

  @Test
  void theDemonstrationIsCanonical() {
    Path project = Path.of(System.getProperty("project.dir", ".")).toAbsolutePath();
    assertThat(Run.in(project, "fmt", "--check")).isEqualTo(new Run(0, "", ""));
  }
}
