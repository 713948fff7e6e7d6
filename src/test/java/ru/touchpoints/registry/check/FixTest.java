package ru.touchpoints.registry.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** {@code validate --fix}: the characters concerned, and not one more. */
final class FixTest {

  private static final String TITLE = "title: Интернет-приёмная\n";

  @TempDir private Path temporary = Path.of("");

  private Path file = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    file = Fixture.base(temporary).resolve("appeals/appeals-written.yaml");
  }

  private void spoil(String from, String to) throws IOException {
    Fixture.replace(file, from, to);
  }

  /** What stands there instead of {@code wrong} after the repair; all else must be as before. */
  private String repaired(String right, String wrong) throws IOException {
    spoil(right, wrong);
    String before = Files.readString(file);
    Run run = Run.in(temporary, "validate", "--fix");
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    String after = Files.readString(file);
    assertThat(Run.in(temporary, "validate", "--fix").err()).isEmpty();
    assertThat(file).hasContent(after);
    int start = before.indexOf(wrong);
    int tail = before.length() - start - wrong.length();
    assertThat(after).startsWith(before.substring(0, start));
    assertThat(after).endsWith(before.substring(before.length() - tail));
    return after.substring(start, after.length() - tail);
  }

  @Test
  void lettersOfTheOtherAlphabet() throws IOException {
    assertThat(repaired(TITLE, "title: Интeрнет-приёмнaя # портал\n"))
        .isEqualTo("title: Интернет-приёмная # портал\n");
  }

  @Test
  void lettersInQuotesEscapesAndFoldedLines() throws IOException {
    assertThat(repaired(TITLE, "title: 'Раздел ''пoртала'''\n"))
        .isEqualTo("title: 'Раздел ''портала'''\n");
    copy();
    assertThat(repaired(TITLE, "title: \"Приёмн\\u0061я\\tграждан\"\n"))
        .isEqualTo("title: \"Приёмная граждан\"\n");
    copy();
    assertThat(repaired(TITLE, "title: >-\n      Приёмная\n      грaждан\n"))
        .isEqualTo("title: >-\n      Приёмная\n      граждан\n");
  }

  /** С is Cyrillic, O and M are Latin: the word alone could be either. */
  @Test
  void aWordThatFitsBothAlphabetsTakesThatOfTheTextAroundIt() throws IOException {
    Map<String, String> titles =
        Map.of(
            "Настройка СOM порта", "Настройка СОМ порта",
            "СOM port setup", "COM port setup",
            "Set up СOM", "Set up COM",
            "Порт СOM", "Порт СОМ",
            "СOM", "COM",
            "СОM", "СОМ");
    for (Map.Entry<String, String> title : titles.entrySet()) {
      copy();
      assertThat(repaired(TITLE, "title: " + title.getKey() + "\n"))
          .isEqualTo("title: " + title.getValue() + "\n");
    }
  }

  @Test
  void lettersOfTheOtherAlphabetInKeys() throws IOException {
    assertThat(repaired(TITLE, "tіtlе: Интернет-приёмная\n")).isEqualTo(TITLE);
    copy();
    assertThat(repaired("needs: [submission, progress", "nееds: [submissiоn, progress"))
        .isEqualTo("needs: [submission, progress");
    copy();
    assertThat(repaired("touchpoints:\n  - id: web\n", "tоuсhроints:\n  - id: wеb\n"))
        .isEqualTo("touchpoints:\n  - id: web\n");
    copy();
    assertThat(repaired("process: appeals-written", "\"prоcess\u200b\": \"арреals-written\""))
        .isEqualTo("\"process\": \"appeals-written\"");
  }

  @Test
  void wordsOfTheOrderInRussian() throws IOException {
    assertThat(
            repaired(
                "[submission, progress, result]",
                "[Подача заявления, ход рассмотрения, \"получение результата\"]"))
        .isEqualTo("[submission, progress, \"result\"]");
    copy();
    assertThat(repaired("type: website", "type: сайт")).isEqualTo("type: website");
  }

  @Test
  void fullStopsOfInitialsAndAbbreviationsStay() throws IOException {
    for (String title :
        List.of("Приёмная депутата Петрова И. И.", "с 9 до 18 ч.", "40 кв. м.", "и т. д.")) {
      copy();
      spoil(TITLE, "title: " + title + "\n");
      String before = Files.readString(file);
      Run run = Run.in(temporary, Fixture.beyondBase("validate", "--fix", "--fail-on", "info"));
      assertThat(run.status()).as(run.out()).isZero();
      assertThat(file).hasContent(before);
    }
  }

  @Test
  void aFileWithImpossibleCharactersIsLeftAlone() throws IOException {
    for (String title : List.of("\"\\uD800\"", "\"Портал. \\uFFFF\"", "Портал\uFDD0")) {
      copy();
      spoil(
          "  - id: web\n    title: Интернет-приёмная\n",
          "  - id:  web\n    title: " + title + "\n");
      byte[] before = Files.readAllBytes(file);
      assertThat(Run.in(temporary, "validate", "--fix").out()).contains("TP001");
      assertThat(Run.in(temporary, "fmt", "registry/appeals").status()).isEqualTo(2);
      assertThat(file).hasBinaryContent(before);
    }
  }

  @Test
  void quotesOfEveryPlace() throws IOException {
    Map<String, String> titles =
        Map.of(
            "\"Мой\" портал", "«Мой» портал",
            "Портал (\"Мой\") и \"наш\"", "Портал («Мой») и «наш»",
            "Портал-\"Я\"", "Портал-«Я»",
            "Портал «\"Мой\" дом»", "Портал ««Мой» дом»");
    for (Map.Entry<String, String> title : titles.entrySet()) {
      copy();
      assertThat(repaired(TITLE, "title: '" + title.getKey() + "'\n"))
          .isEqualTo("title: '" + title.getValue() + "'\n");
    }
  }

  @Test
  void quotesThatDoNotPairAreLeftToAPerson() throws IOException {
    for (String title : List.of("Портал \"Мой", "Портал\" и\"", "Портал \"", "\" Мой \"")) {
      copy();
      spoil(TITLE, "title: '" + title + "'\n");
      String before = Files.readString(file);
      Run run = Run.in(temporary, "validate", "--fix", "--fail-on", "warning");
      assertThat(run.out()).as(title).contains("TP903");
      assertThat(file).hasContent(before);
    }
  }

  @Test
  void spacesAndStopsAtTheEdges() throws IOException {
    Map<String, String> titles =
        Map.of(
            "'Портал. '", "'Портал'",
            "' Портал'", "'Портал'",
            "\"Портал\\tприёма\"", "\"Портал приёма\"",
            "'Портал   приёма '", "'Портал приёма'",
            "\"\u00a0Портал\"", "\"Портал\"");
    for (Map.Entry<String, String> title : titles.entrySet()) {
      copy();
      assertThat(repaired(TITLE, "title: " + title.getKey() + "\n"))
          .isEqualTo("title: " + title.getValue() + "\n");
    }
  }

  @Test
  void invisibleCharacters() throws IOException {
    assertThat(repaired(TITLE, "title: Ин\u00adтер\u200bнет\u2028приёмная\n"))
        .isEqualTo("title: Интернет приёмная\n");
    copy();
    assertThat(repaired("touchpoints:\n", "# то\u202eчки\ntouchpoints:\n"))
        .isEqualTo("# точки\ntouchpoints:\n");
  }

  @Test
  void untidyText() throws IOException {
    assertThat(repaired(TITLE, "title: '  Раздел  \"Приёмная\"  портала. '\n"))
        .isEqualTo("title: 'Раздел «Приёмная» портала'\n");
    copy();
    assertThat(repaired(TITLE, "title: \"Раздел \\\"При\u0435\u0308мная\\\"\"\n"))
        .isEqualTo("title: \"Раздел «Приёмная»\"\n");
  }

  @Test
  void aWordOneSlipAway() throws IOException {
    assertThat(repaired("type: website", "type: 'web-site'")).isEqualTo("type: 'website'");
    copy();
    assertThat(repaired("type: website", "type: ebsite")).isEqualTo("type: website");
    copy();
    assertThat(repaired("demand: low", "demand: lwo")).isEqualTo("demand: low");
    copy();
    assertThat(repaired("[submission, progress, result]", "[submision, progress, results]"))
        .isEqualTo("[submission, progress, result]");
  }

  /** Without its hidden signs the text would be a number to YAML. */
  @Test
  void whatWouldBeReadAsANumberIsPutInQuotes() throws IOException {
    assertThat(repaired(TITLE, "title: \u202a+78120000000\u202c # приёмная\n"))
        .isEqualTo("title: \"+78120000000\" # приёмная\n");
    copy();
    spoil("Окно приёма", "Окнo приёма");
    spoil(TITLE, "title: 1\u200b2\n");
    assertThat(Run.in(temporary, "validate", "--fix").status()).isZero();
    assertThat(file).content().contains("title: Окно приёма", "title: \"12\"\n");
  }

  /** A list of another version is another form, not a slip of the finger. */
  @Test
  void aNumberIsNoSlip() throws IOException {
    Path passport = file.resolveSibling("../registry.yaml").normalize();
    String other = Files.readString(passport).replace("version: 1", "version: 2");
    Files.writeString(passport, other);
    Run run = Run.in(temporary, "validate", "--fix");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("TP104");
    assertThat(passport).hasContent(other);
  }

  @Test
  void blanksAtTheEndsOfABlocksLines() throws IOException {
    assertThat(repaired(TITLE, "title: |-\n      Интернет-приёмная  \n"))
        .isEqualTo("title: |-\n      Интернет-приёмная\n");
  }

  @Test
  void aDirectionOneSlipAway() throws IOException {
    Path processes = file.resolveSibling("../processes.yaml").normalize();
    String right = Files.readString(processes);
    Files.writeString(processes, right.replace("direction: internal", "direction: interna1"));
    assertThat(Run.in(temporary, "validate", "--fix").status()).isZero();
    assertThat(processes).hasContent(right);
  }

  @Test
  void aWordFurtherAwayIsLeftToAPerson() throws IOException {
    spoil("type: website", "type: wbsit");
    String before = Files.readString(file);
    Run run = Run.in(temporary, "validate", "--fix");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("TP104");
    assertThat(file).hasContent(before);
  }

  @Test
  void keepsTheByteOrderMarkAndTheLineEnds() throws IOException {
    String windows = "\ufeff" + Files.readString(file).replace("\n", "\r\n");
    Files.writeString(file, windows.replace("Окно приёма", "Oкно  приёма"));
    assertThat(Run.in(temporary, "validate", "--fix").status()).isZero();
    assertThat(Files.readString(file)).isEqualTo(windows);
  }

  @Test
  void saysWhatItDid() throws IOException {
    spoil(TITLE, "title: Интернет-приёмнaя.\n");
    Run run = Run.in(temporary, Fixture.beyondBase("validate", "--fix"));
    assertThat(run.err())
        .isEqualTo(
            """
            Исправлено: 2
              registry/appeals/appeals-written.yaml:6:21 TP901 Слово из букв двух алфавитов
                - title: Интернет-приёмнaя.
                + title: Интернет-приёмная
              registry/appeals/appeals-written.yaml:6:29 TP903 Неопрятный текст
                - title: Интернет-приёмнaя.
                + title: Интернет-приёмная
            """);
    assertThat(run.out()).contains("замечаний нет");
    copy();
    spoil(TITLE, "title: Интернет-приёмнaя.\n");
    assertThat(Run.in(temporary, Fixture.beyondBase("validate", "--fix", "-q")))
        .isEqualTo(new Run(0, "", ""));
  }

  @Test
  void repairsWhatItWasAskedAboutAlone() throws IOException {
    spoil(TITLE, "title: Интернет-приёмнaя.\n");
    Path other = temporary.resolve("registry/internal/leave.yaml");
    Files.writeString(other, Files.readString(other).replace("Личный", "Личный "));
    assertThat(Run.in(temporary, "validate", "--fix", "--select", "TP901").err()).contains("TP901");
    assertThat(Files.readString(file)).contains("Интернет-приёмная.");
    Run run = Run.in(temporary, "validate", "--fix", "registry/internal");
    assertThat(run.err()).contains("leave.yaml").doesNotContain("appeals");
    assertThat(Files.readString(file)).contains("Интернет-приёмная.");
  }

  @Test
  void doesNothingWhereNothingIsWrong() throws IOException {
    List<String> before = Files.readAllLines(file);
    assertThat(Run.in(temporary, "validate", "--fix").err()).isEmpty();
    assertThat(Files.readAllLines(file)).isEqualTo(before);
  }

  /** A list of words for nothing becomes an empty one; a comment or another item keeps it. */
  @Test
  void listsOfWordsForNothingBecomeEmpty() throws IOException {
    Path file = Fixture.base(temporary).resolve("internal/leave.yaml");
    String head = "process: leave\ndepartment: personnel\nreviewed: 2026-10-15\ntouchpoints:\n";
    String before =
        head
            + point("one", "specifics: [нет, \"—\"]")
            + point("two", "specifics:\n      - Особенностей нет.  # так сказали\n      - н/д")
            + point("three", "\"specifics\" :\n    - >-\n      не\n      выявлены")
            + point("four", "specifics: [нет, Нет очереди]");
    Files.writeString(file, before);
    Run run = Run.in(temporary, "validate", "--fix");
    assertThat(run.out()).contains("TP391");
    assertThat(Files.readString(file))
        .isEqualTo(
            head
                + point("one", "specifics: []")
                + point("two", "specifics:\n      - Особенностей нет.  # так сказали\n      - н/д")
                + point("three", "\"specifics\": []")
                + point("four", "specifics: [нет, Нет очереди]"));
  }

  private static String point(String id, String specifics) {
    return """
      - id: %s
        title: Точка %s
        type: website
        address: https://staff.min.example/%s
        needs: [information]
        %s
        demand: regular
    """
        .formatted(id, id, id, specifics);
  }
}
