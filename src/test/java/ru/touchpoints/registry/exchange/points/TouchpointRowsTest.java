package ru.touchpoints.registry.exchange.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Table;

/** Rows and columns of tables of touchpoints: read, refused at a cell, or named. */
final class TouchpointRowsTest {

  private static final String TITLE = "Точка взаимодействия";
  private static final String PROCESS = "Функция (сервис)";
  private static final String WRITTEN = "Рассмотрение письменных обращений граждан";
  private static final String HEADER =
      "Функция (сервис);Точка взаимодействия;Вид точки;Адрес;Потребности клиента;Особенности\n";

  @TempDir private Path folder = Path.of("");
  private Path written = Path.of("");

  @BeforeEach
  void list() throws IOException {
    written = Fixture.base(folder).resolve("appeals/appeals-written.yaml");
  }

  private Table form() throws GitAPIException, IOException {
    Fixture.commit(folder);
    assertThat(Run.in(folder, "form", "--department", "reception", "-o", "f.xlsx").status())
        .isZero();
    return Table.open(folder.resolve("f.xlsx"), PROCESS);
  }

  private Run table(String text, String... more) throws IOException {
    Files.writeString(folder.resolve("f.csv"), text);
    return run("f.csv", more);
  }

  private Run run(String file, String... more) {
    String[] arguments = new String[3 + more.length];
    arguments[0] = "import";
    arguments[1] = "touchpoints";
    arguments[2] = file;
    System.arraycopy(more, 0, arguments, 3, more.length);
    Run run = Run.in(folder, arguments);
    return new Run(
        run.status(), run.out().replaceAll("\\s+", " "), run.err().replaceAll("\\s+", " "));
  }

  private static String row(String title, String specifics) {
    return WRITTEN
        + ";"
        + title
        + ";Официальные сайты (порталы);https://min.example/new;Получение информации;"
        + specifics
        + "\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Официальные\u00A0сайты (порталы)\u200B",
        "Официальные сайты (порталы).",
        "Oфициaльные сайты (порталы)",
        "Официальные сайты (пор\u00ADталы)",
        "Официальные саи\u0306ты (порталы)"
      })
  void whatNobodySeesMakesNoOtherWordOrText(String type) throws IOException {
    String header =
        "\uFEFF" + HEADER.replace("Вид точки", "Вид\u00A0то\u00ADчки *").replace("Адрес", "Aдрес:");
    String title = "\u00A0Но\u00ADвый  портал\u200B ";
    String specifics = "\"Вход по\u00A0записи\u00A0\u2028\u200BПрие\u0308м \u202E\"";
    String row =
        row(title, specifics)
            .replace("Официальные сайты (порталы)", type)
            .replace("/new;", "/new\u00A0\u200B;");
    Run run = table(header + row, "--write");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("не прочитаны");
    assertThat(Files.readString(written))
        .contains(
            "    title: Новый портал\n    type: website\n    address: https://min.example/new\n",
            "- Вход по\u00A0записи\n",
            "- Приём\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"внешний", "Внешние", "Внешние клиенты.", "внeшний клиент", "external"})
  void aKindOfClientIsKnownByItsWord(String said) throws IOException {
    String header = HEADER.replace("Особенности", "Особенности;Клиент");
    String row = row("Новый портал", "Нет").replace("Нет\n", "Нет;" + said + "\n");
    Run run = table(header + row, "--write");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(written))
        .contains("title: Новый портал\n")
        .doesNotContain("clients");
  }

  @Test
  void aCellOfBlanksIsEmpty() throws IOException {
    Run run = table(HEADER + row("\u00A0\u200B", "Нет"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("ячейка B2: строка начата");
  }

  @Test
  void aFormRowWithATitleAloneIsRefused() throws IOException, GitAPIException {
    try (Table table = form()) {
      table.set(table.row(TITLE, ""), TITLE, "Терминал в холле");
    }
    Run run = run("f.xlsx", "--write");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("ячейка C7: не указана функция (сервис)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Получение информации", "Востребованность", "Дата проверки сведений"})
  void aFormRowWithOneCellIsRefused(String column) throws IOException, GitAPIException {
    try (Table table = form()) {
      table.set(table.row(TITLE, ""), column, column.startsWith("Дата") ? "01.10.2026" : "×");
    }
    Run run = run("f.xlsx");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("ячейка D7: строка начата");
  }

  @Test
  void aFormRowWithAProcessAloneIsRefusedAndARemarkIsNamed() throws IOException, GitAPIException {
    try (Table table = form()) {
      int row = table.row(TITLE, "");
      table.set(row, PROCESS, WRITTEN).set(row + 1, PROCESS, "Исп. Иванов, тел. 123");
    }
    assertThat(run("f.xlsx").err()).contains("ячейка D7: строка начата").doesNotContain("D8");
    try (Table table = Table.open(folder.resolve("f.xlsx"), PROCESS)) {
      table.set(7, PROCESS, "");
    }
    Run run = run("f.xlsx");
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .contains("пропущены строки, в которых не описана точка: 8 («Исп. Иванов, тел. 123»).");
  }

  @Test
  void aClearedRowIsToBeMarkedAsTakenOut() throws IOException, GitAPIException {
    try (Table table = form()) {
      int row = table.row(TITLE, "Окно приёма обращений");
      for (String column :
          new String[] {
            TITLE,
            "Вид точки взаимодействия",
            "Канал",
            "Адрес",
            "Клиент",
            "Получение информации",
            "Представление заявления, обращения, запроса, документов",
            "Особенности взаимодействия с клиентом",
            "Востребованность",
            "Доступна история взаимодействия"
          }) {
        table.set(row, column, "");
      }
    }
    Run run = run("f.xlsx", "--write");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("ячейка X6: строка точки очищена (код room).")
        .contains("поставьте × в столбце «Исключить из перечня»");
    try (Table table = Table.open(folder.resolve("f.xlsx"), PROCESS)) {
      table.set(6, "Исключить из перечня", "×");
    }
    assertThat(run("f.xlsx", "--write").status()).isZero();
    assertThat(Files.readString(written)).doesNotContain("id: room").contains("id: web");
  }

  @Test
  void totalsHeadingsAndColumnNumbersAreNamedAndStopNothing() throws IOException {
    Run run =
        table(
            HEADER
                + "1;2;3;4;5;6\n"
                + "Рассмотрение обращений и запросов;;;;;\n"
                + row("Новая", "—")
                + "Итого;1;;;;\n"
                + "Уполномоченное лицо;;;;;И. И. Иванов\n",
            "--write");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("пропущены строки, в которых не описана точка: 2 («1»), 5 («Итого»)");
    assertThat(Files.readString(written)).contains("title: Новая");
  }

  @Test
  void belowAnotherDirectionTheProcessIsNotTakenFromAbove() throws IOException {
    String rest =
        ";Портал;Официальные сайты (порталы);https://min.example/p;Получение информации;-\n";
    Run run = table(HEADER + row("Новая", "—") + "Отношения с внутренним клиентом;;;;;\n" + rest);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("A4: не указана функция (сервис)");
    Run named = table(HEADER + WRITTEN + ";;;;;\n" + rest, "--write");
    assertThat(named.status()).as(named.err()).isZero();
    assertThat(Files.readString(written)).contains("title: Портал");
  }

  @Test
  void columnsThatAreNotReadAreNamed() throws IOException {
    Run run =
        table(
            "№ п/п;Функция (сервис);Точка взаимодействия;Вид точки;Адресс;Примечание;\n"
                + "1;"
                + WRITTEN
                + ";Интернет-приёмная;Официальные сайты (порталы);;срочно;см. письмо\n");
    assertThat(run.err())
        .contains(
            "не прочитаны столбцы: E («Адресс»; возможно, это «Адрес»), F («Примечание»), G (без"
                + " заголовка).");
  }

  @Test
  void twoColumnsOfOneNameAreRefused() throws IOException {
    Run run =
        table("Функция (сервис);Точка взаимодействия;Адрес;Вид точки;Адрес точки\n" + WRITTEN);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("ячейка E1: заголовок «Адрес точки» называет то же, что и столбец C («Адрес»)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-", "—", "н/д", "Нет.", "0", "N/A", "нет особенностей", "\"1. Нет\n2. -\""})
  void wordsForNothingAreNoSpecifics(String words) throws IOException {
    Run run = table(HEADER + row("Новая", words), "--write");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(written)).endsWith("specifics: []\n    demand: regular\n");
  }

  @Test
  void itemsLoseTheSignsOfTheirList() throws IOException {
    Run run =
        table(
            HEADER
                + row(
                    "Новая",
                    "\"1) По записи;\n2. Нужен паспорт;\n• Очередь живая;\n– 3 дня на ответ\""),
            "--write");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(written))
        .contains("По записи\n")
        .contains("Нужен паспорт\n")
        .contains("Очередь живая\n")
        .contains("3 дня на ответ")
        .doesNotContain(";")
        .doesNotContain("•")
        .doesNotContain("–");
  }

  @Test
  void aTitleOnTwoLinesIsOneTitle() throws IOException, GitAPIException {
    try (Table table = form()) {
      table.set(table.row(TITLE, "Интернет-приёмная"), TITLE, "Приёмная\nв интернете");
    }
    assertThat(run("f.xlsx", "--write").status()).isZero();
    assertThat(Files.readString(written)).contains("title: Приёмная в интернете\n");
  }

  @Test
  void whatASpreadsheetMadeOfATextIsRefused() throws IOException {
    Run run = table(HEADER + row("ИСТИНА", "-").replace("https://min.example/new", "7,81212E+10"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("ячейка B2:").contains("ячейка D2:");
  }

  @Test
  void daysAreReadInWordsToo() throws IOException {
    Run run =
        table(
            "Функция (сервис);Точка взаимодействия;Дата подтверждения\n"
                + WRITTEN
                + ";Интернет-приёмная;27 октября 2026 г.\n",
            "--write");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(written)).contains("reviewed: 2026-10-27\n");
  }
}
