package ru.touchpoints.registry.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Table;

/** Workbooks that come back: what they change in the files, and what they leave alone. */
final class ImportTouchpointsTest {

  private static final String TITLE = "Точка взаимодействия";
  private static final String PROCESS = "Функция (сервис)";

  @TempDir private Path folder = Path.of("");
  private Path written = Path.of("");

  @BeforeEach
  void list() throws IOException {
    written = Fixture.base(folder).resolve("appeals/appeals-written.yaml");
  }

  private void form() throws GitAPIException, IOException {
    Fixture.commit(folder);
    assertThat(Run.in(folder, "form", "--department", "reception", "-o", "f.xlsx").status())
        .isZero();
  }

  private Table opened() throws IOException {
    return Table.open(folder.resolve("f.xlsx"), PROCESS);
  }

  private Run run(String... more) {
    List<String> arguments = new ArrayList<>(List.of("import", "touchpoints", "f.xlsx"));
    arguments.addAll(List.of(more));
    return Run.in(folder, arguments.toArray(String[]::new));
  }

  /** The lines of a file that another state of it does not have. */
  private static List<String> others(String one, String other) {
    List<String> lines = new ArrayList<>(one.lines().toList());
    other.lines().forEach(lines::remove);
    return lines;
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void theDemonstrationListComesBackAsItWas() throws IOException {
    Path copy = folder.resolve("copy/registry");
    Fixture.overlay(Path.of(System.getProperty("project.dir", "."), "registry"), copy);
    Map<String, String> before = files(copy);
    Path work = folder.resolve("copy");
    assertThat(Run.in(work, "export", "xlsx", "-o", "list.xlsx").status()).isZero();
    Run list = Run.in(work, "import", "touchpoints", "list.xlsx", "--write");
    assertThat(list.status()).as(list.out() + list.err()).isZero();
    assertThat(Run.in(work, "form", "--department", "reception", "-o", "f.xlsx").status()).isZero();
    Run form = Run.in(work, "import", "touchpoints", "f.xlsx", "--write");
    assertThat(form.status()).as(form.out() + form.err()).isZero();
    assertThat(list.out() + form.out()).isEmpty();
    assertThat(files(copy)).isEqualTo(before);
  }

  @Test
  void whatADocumentCannotSayStaysAsItIs() throws IOException {
    Files.writeString(
        written,
        """
        # Кто отвечает: отдел обращений
        process: appeals-written   # не менять
        department: reception
        reviewed: '2026-10-15'
        touchpoints:
          - {id: web, title: "Сайт; раздел «Приём»", type: website, channel: digital, address: 'https://min.example/a', needs: [result, submission], otherNeeds: ["Показ; выставка", Лекция], specifics: ["Срок: 3 дня; далее 5", Вход по паролю], demand: regular, history: false, clients: [external]}
          - id: room
            demand: low   # по журналу
            title: >-
              Окно приёма
              обращений
            type: reception
            address: "191000, Санкт-Петербург, Образцовая пл., д. 1"
            needs: [information]
            specifics: []
        """);
    String before = Files.readString(written);
    assertThat(Run.in(folder, "export", "xlsx", "-o", "f.xlsx").status()).isZero();
    Run list = run("--write");
    assertThat(list.status()).as(list.out() + list.err()).isZero();
    Run.in(folder, "form", "--department", "reception", "-o", "f.xlsx");
    Run form = run("--write");
    assertThat(form.status()).as(form.out() + form.err()).isZero();
    assertThat(Files.readString(written)).isEqualTo(before);
  }

  @Test
  void oneCellOfTheFormIsOneLineOfTheFile() throws IOException, GitAPIException {
    form();
    String before = Files.readString(written);
    try (Table table = opened()) {
      int row = table.row(TITLE, "Интернет-приёмная");
      table.set(row, "Получение консультации", "х");
    }
    Run preview = run();
    assertThat(preview.status()).isEqualTo(1);
    assertThat(preview.out()).contains("Получение консультации: пусто → х");
    assertThat(Files.readString(written)).isEqualTo(before);
    assertThat(run("--write").status()).isZero();
    String after = Files.readString(written);
    assertThat(others(before, after)).containsExactly("    needs: [submission, progress, result]");
    assertThat(others(after, before))
        .containsExactly("    needs: [consultation, submission, progress, result]");
    assertThat(run().status()).isZero();
  }

  @Test
  void oneCellOfTheListIsOneLineOfTheFile() throws IOException {
    Run.in(folder, "export", "xlsx", "-o", "f.xlsx");
    String before = Files.readString(written);
    try (Table table = Table.open(folder.resolve("f.xlsx"), TITLE)) {
      int row = table.row("Код точки", "web");
      table.set(row, TITLE, "Интернет-приёмная\nhttps://min.example/new");
    }
    assertThat(run("--write").status()).isZero();
    String after = Files.readString(written);
    assertThat(others(after, before)).containsExactly("    address: https://min.example/new");
    assertThat(others(before, after)).hasSize(1);
  }

  @Test
  void theListNamesNeedsAndSpecificsInWords() throws IOException {
    Run.in(folder, "export", "xlsx", "-o", "f.xlsx");
    try (Table table = Table.open(folder.resolve("f.xlsx"), TITLE)) {
      int row = table.row("Код точки", "room");
      table.set(
          row,
          "Цель взаимодействия с клиентом (удовлетворяемые потребности)",
          "получение информации; Запись на экскурсию");
      table.set(row, "Особенности взаимодействия с клиентом", "По записи; Нужен паспорт");
      table.set(
          row,
          "Вид точки взаимодействия",
          "Взаимодействие в устной форме посредством телефонной связи");
      int web = table.row("Код точки", "web");
      table.set(web, "Особенности взаимодействия с клиентом", "не выявлены");
    }
    Run run = run("--write");
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(Files.readString(written))
        .contains(
            """
                type: phone
                channel: offline
            """)
        .contains("    needs: [information]\n")
        .contains("Запись на экскурсию")
        .contains("По записи")
        .contains("Нужен паспорт")
        .contains("    specifics: []\n    demand: regular");
  }

  @Test
  void whatBothSidesChangedIsAConflict() throws IOException, GitAPIException {
    form();
    try (Table table = opened()) {
      int row = table.row(TITLE, "Интернет-приёмная");
      table.set(row, TITLE, "Приёмная на портале").set(row, "Основание", "Приказ № 1");
    }
    Files.writeString(
        written,
        Files.readString(written)
            .replace("title: Интернет-приёмная", "title: Электронная приёмная")
            .replace("demand: low", "demand: unrecorded"));
    Run run = run("--write");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("D5: КОНФЛИКТ").contains("Электронная приёмная");
    assertThat(Files.readString(written))
        .contains("title: Электронная приёмная")
        .contains("basis: Приказ № 1")
        .contains("demand: unrecorded");
  }

  @Test
  void newRowsAndCrossedOutOnes() throws IOException, GitAPIException {
    form();
    try (Table table = opened()) {
      int row = table.row(TITLE, "");
      table
          .set(row, PROCESS, "Рассмотрение письменных обращений граждан")
          .set(row, TITLE, "Чат-бот «Щука»")
          .set(row, "Вид точки взаимодействия", "мобильные приложения")
          .set(row, "Адрес", "https://min.example/app")
          .set(row, "Представление заявления, обращения, запроса, документов", "×")
          .set(row, "Особенности взаимодействия с клиентом", "Не выявлены")
          .set(row, "Востребованность", "востребована");
      table.set(table.row(TITLE, "Окно приёма обращений"), "Исключить из перечня", "×");
    }
    Run run = run("--write");
    assertThat(run.out()).contains("новая точка").contains("исключается точка");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(written))
        .doesNotContain("id: room")
        .endsWith(
            """
              - id: chat-bot-shhuka
                title: Чат-бот «Щука»
                type: mobile-app
                address: https://min.example/app
                needs: [submission]
                specifics: []
                demand: regular
            """);
  }

  @Test
  void whatWouldBreakTheListIsRefusedByItsCell() throws IOException, GitAPIException {
    form();
    String before = Files.readString(written);
    try (Table table = opened()) {
      int row = table.row(TITLE, "");
      table
          .set(row, PROCESS, "Рассмотрение письменных обращений граждан")
          .set(row, TITLE, "Терминал")
          .set(row, "Адрес", "Образцовая пл., д. 1, холл");
    }
    Run run = run("--write");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().replaceAll("\\s+", " "))
        .contains("f.xlsx, лист «Точки», ячейка E7: TP101")
        .contains("f.xlsx, лист «Точки», ячейка T7: TP101");
    assertThat(Files.readString(written)).isEqualTo(before);
  }

  @Test
  void otherFindingsAreNamedAndWritten() throws IOException, GitAPIException {
    form();
    try (Table table = opened()) {
      table.set(table.row(TITLE, "Интернет-приёмная"), "Канал", "офлайн-точка");
    }
    Run run = run("--write");
    assertThat(run.status()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("f.xlsx, лист «Точки», ячейка F5: TP411");
    assertThat(run.err()).contains("В записанном есть ошибки");
    assertThat(Files.readString(written)).contains("channel: offline");
  }

  @Test
  void aTouchpointToldTwiceIsNamedByItsIdAndNotByALineOfTheFile() throws IOException {
    Run.in(folder, "export", "xlsx", "-o", "f.xlsx");
    try (Table table = Table.open(folder.resolve("f.xlsx"), TITLE)) {
      int row = table.row("Код точки", "room");
      table
          .set(row, TITLE, "Интернет-приёмная\nhttps://min.example/reception")
          .set(row, "Вид точки взаимодействия", "Официальные сайты (порталы)")
          .set(row, "Канал", "цифровая точка");
    }
    assertThat(run().out().replaceAll("\\s+", " ")).contains("TP372").contains("(код web)");
  }

  @Test
  void whatStandsInTheFirstOfCellsOnceMergedHoldsForTheOthers() throws IOException {
    Run.in(folder, "export", "xlsx", "-o", "f.xlsx");
    Map<String, String> before = files(folder.resolve("registry"));
    try (Table table = Table.open(folder.resolve("f.xlsx"), TITLE)) {
      table.takeApart();
    }
    Run run = run("--write");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(files(folder.resolve("registry"))).isEqualTo(before);
    try (Table table = Table.open(folder.resolve("f.xlsx"), TITLE)) {
      table.set(table.row("Код точки", "web"), "Ответственное структурное подразделение", "");
    }
    Run cleared = run();
    assertThat(cleared.status()).isEqualTo(2);
    assertThat(cleared.err()).contains("не указано подразделение").doesNotContain("«»");
  }

  @Test
  void aCellThatCannotBeReadIsToldOfOnce() throws IOException, GitAPIException {
    form();
    try (Table table = opened()) {
      table.fail(table.row(TITLE, "Интернет-приёмная"), TITLE);
    }
    Run run = run();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).containsOnlyOnce("ячейка D5");
  }

  @Test
  void everyCellThatCannotBeUnderstoodIsTold() throws IOException, GitAPIException {
    form();
    try (Table table = opened()) {
      int row = table.row(TITLE, "Интернет-приёмная");
      table
          .set(row, "Вид точки взаимодействия", "Официальный сайт")
          .set(row, "Получение консультации", "может быть")
          .set(row, "Дата проверки сведений", "вчера");
      table.set(table.row(TITLE, "Окно приёма обращений"), TITLE, "");
    }
    Run run = run();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("лист «Точки», ячейка D6:");
    try (Table table = opened()) {
      table.set(table.row(TITLE, ""), TITLE, "Окно приёма обращений");
    }
    String err = run().err();
    assertThat(err).contains("ячейка E5:").contains("ячейка J5:").contains("ячейка W5:");
  }

  @Test
  void aForeignTableIsReadByItsHeaders() throws IOException {
    Files.writeString(
        folder.resolve("f.xlsx"),
        """
        Точки отдела;;;;
        Наименование функции (сервиса);Точка  взаимодействия;Вид точки взаимодействия (п. 4.2);Адрес;Особенности взаимодействия с клиентом
        Рассмотрение письменных обращений граждан;Интернет-приёмная;Официальные сайты (порталы);https://min.example/reception;Требуется подтверждённая учётная запись
        ;Справочная по обращениям;Официальные сайты (порталы);https://min.example/help;нет
        """);
    Run run = run("--write");
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("spravochnaya-po-obrashheniyam")
        .contains("записано «востребована»");
    assertThat(Files.readString(written))
        .contains("  - id: spravochnaya-po-obrashheniyam\n")
        .contains("id: room");
  }

  @Test
  void missingRowsGoOnlyWhenAskedFor() throws IOException {
    Run.in(folder, "export", "xlsx", "-o", "f.xlsx");
    try (Table table = Table.open(folder.resolve("f.xlsx"), TITLE)) {
      table.delete(table.row("Код точки", "room"));
    }
    Run kept = run("--write");
    assertThat(kept.status()).isZero();
    assertThat(kept.out()).contains("Нет в книге: Окно приёма обращений (room)");
    assertThat(Files.readString(written)).contains("id: room");
    assertThat(run("--remove", "--write").status()).isZero();
    assertThat(Files.readString(written)).doesNotContain("id: room").contains("id: web");
  }

  @Test
  void aCopiedRowIsNotTakenForTheOneItWasCopiedFrom() throws IOException {
    Run.in(folder, "export", "xlsx", "-o", "f.xlsx");
    try (Table table = Table.open(folder.resolve("f.xlsx"), TITLE)) {
      table.set(table.row("Код точки", "room"), "Код точки", "web");
    }
    Run run = run();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("повторяет скрытый код точки");
  }

  @Test
  void aProcessWithoutAFileGetsOne() throws IOException, GitAPIException {
    Files.delete(written);
    form();
    try (Table table = opened()) {
      int row = table.row(TITLE, "");
      table
          .set(row, PROCESS, "Рассмотрение письменных обращений граждан")
          .set(row, TITLE, "Портал")
          .set(row, "Вид точки взаимодействия", "Официальные сайты (порталы)")
          .set(row, "Адрес", "https://min.example/")
          .set(row, "Получение информации", "×")
          .set(row, "Особенности взаимодействия с клиентом", "не выявлены")
          .set(row, "Востребованность", "мало востребована")
          .set(row, "Дата проверки сведений", "20.10.2026");
    }
    Run run = run("--write");
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(Files.readString(written))
        .isEqualTo(
            """
            # yaml-language-server: $schema=../../schemas/touchpoints.schema.json
            process: appeals-written
            department: reception
            reviewed: 2026-10-20
            touchpoints:
              - id: portal
                title: Портал
                type: website
                address: https://min.example/
                needs: [information]
                specifics: []
                demand: low
            """);
  }
}
