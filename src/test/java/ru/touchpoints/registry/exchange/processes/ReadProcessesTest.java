package ru.touchpoints.registry.exchange.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.touchpoints.registry.exchange.processes.DrawnProcesses.read;
import static ru.touchpoints.registry.exchange.processes.DrawnProcesses.refused;
import static ru.touchpoints.registry.exchange.processes.DrawnProcesses.unread;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.support.Drawn;
import ru.touchpoints.registry.workbook.cell.Region;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** Which rows of a sheet are processes, under which header, and what is said of the others. */
final class ReadProcessesTest {

  private static final String HEADER = "Наименование|Вид|Направление\n";
  private static final String GIFT = "Учёт наград|функция|internal\n";
  private static final String VISIT = "Запись на приём|сервис|appeals\n";

  private static List<String> titles(Sheet sheet) throws WorkbookFault {
    return read(sheet).processes().stream().map(Process::title).toList();
  }

  @Test
  void aHeaderOfTwoRowsIsReadWithItsGroups() throws WorkbookFault {
    Sheet sheet =
        Drawn.sheet(
            """
            Наименование|Вид||Направление
            |процесса|клиента
            Учёт наград|функция|внешний|internal
            """,
            new Region(1, 2, 1, 3));
    Process process = read(sheet).processes().get(0);
    assertThat(process.kind().id()).isEqualTo("function");
    assertThat(process.clients()).extracting(client -> client.id()).containsExactly("external");
    assertThat(read(sheet).unread()).isEmpty();
    assertThat(
            titles(
                Drawn.table(
                    """
                    Наименование|Вид||Направление
                    |процесса|клиента
                    Учёт наград|функция|внешний|internal
                    """)))
        .containsExactly("Учёт наград");
  }

  @Test
  void rowsThatDoNotTouchAreNoHeaderTogether() {
    assertThat(refused(Drawn.table("Наименование|Вид||\n\n||Направление|Клиент\n" + GIFT)))
        .contains("не найдены колонки: «Направление»");
  }

  @Test
  void theHeaderIsLookedForInTwentyRows() throws WorkbookFault {
    assertThat(titles(Drawn.table("\n".repeat(19) + HEADER + GIFT))).containsExactly("Учёт наград");
    assertThat(refused(Drawn.table("Реестр\n" + "\n".repeat(19) + HEADER + GIFT)))
        .contains("В книге есть: «Реестр».");
  }

  @Test
  void ofEqualHeadersTheFirstIsTheHeader() throws WorkbookFault {
    Sheet sheet = Drawn.table(HEADER + GIFT + HEADER + VISIT);
    assertThat(titles(sheet)).containsExactly("Учёт наград", "Запись на приём");
    assertThat(unread(sheet)).isEqualTo("r.csv: пропущены строки: 3 — повтор заголовков.");
  }

  @Test
  void whatAMergedHeaderReachesDownToIsHeader() throws WorkbookFault {
    String rows = HEADER + "|(функция или сервис)\n|(по реестру)\n" + GIFT;
    assertThat(unread(Drawn.sheet(rows, new Region(1, 1, 3, 1)))).isEmpty();
    assertThat(unread(Drawn.sheet(rows, new Region(1, 1, 2, 1))))
        .endsWith("пропущены строки: 3 («(по реестру)») — нет наименования.");
    assertThat(refused(Drawn.sheet(rows, new Region(1, 1, 4, 1)))).contains("ячейка B2:");
  }

  @Test
  void ofRowsWithoutAKnownHeaderTheFullestIsShown() {
    assertThat(refused(Drawn.table("Дела\nДело|Срок|Кто\nУчёт|год\n")))
        .contains("В книге есть: «Дело», «Срок», «Кто».");
    assertThat(refused(Drawn.table("\n".repeat(30) + "Дело|Срок\n")))
        .contains("не найдена строка заголовков", "«Наименование процесса», «Вид», «Направление»");
  }

  @ParameterizedTest
  @CsvSource({
    "'Наименование|сервис|', false",
    "'Наименование|Вид|', true",
    "'|Вид|Направление', true",
    "'Наименование|Вид|internal', false"
  })
  void aHeaderIsRepeatedByAllThatStandsInItsColumns(String row, boolean again) {
    Sheet sheet = Drawn.table(HEADER + row + "\n" + GIFT);
    Header header = Header.find(sheet, Map.of());
    assertThat(header.again(sheet.rows().get(1))).isEqualTo(again);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "-\"-", "-//-", "–//–", "—//—", "//", "то же", "»", "- » -", "″", "〃"})
  void aSignForTheSameTakesTheValueAbove(String sign) throws WorkbookFault {
    Sheet sheet = Drawn.table(HEADER + GIFT + "Учёт книг|" + sign + "|" + sign + "\n" + VISIT);
    Process process = read(sheet).processes().get(1);
    assertThat(process.title()).isEqualTo("Учёт книг");
    assertThat(process.kind().id()).isEqualTo("function");
    assertThat(process.direction()).isEqualTo("internal");
  }

  @Test
  void aDirectionStandsOnceAndADepartmentWhereNothingIsMerged() throws WorkbookFault {
    String rows =
        """
        Наименование|Вид|Направление|Подразделение
        Учёт наград|функция|internal|reception
        Учёт книг|функция
        """;
    List<Process> read = read(Drawn.table(rows)).processes();
    assertThat(read).extracting(Process::direction).containsExactly("internal", "internal");
    assertThat(read).extracting(Process::department).containsExactly("reception", "reception");
    assertThat(read(Drawn.sheet(rows)).processes())
        .extracting(Process::department)
        .containsExactly("reception", "personnel");
  }

  @Test
  void aHeadingEndsWhatRowsAboveItSaid() throws WorkbookFault {
    String rows =
        """
        Наименование|Вид|Подразделение
        Раздел 1. Отношения с внутренним клиентом
        Учёт наград|функция|reception
        2) Рассмотрение обращений и запросов
        Запись на приём|сервис
        """;
    List<Process> read = read(Drawn.table(rows)).processes();
    assertThat(read).extracting(Process::direction).containsExactly("internal", "appeals");
    assertThat(read).extracting(Process::department).containsExactly("reception", "reception");
    assertThat(read(Drawn.table(rows)).assumed())
        .filteredOn(one -> one.process().equals("zapis-na-priyom"))
        .extracting(ProcessReading.Assumed::field)
        .contains("department");
    assertThat(refused(Drawn.table(rows.replace("|сервис", "|//") + GIFT)))
        .contains("ячейка B5: не указан вид");
  }

  @Test
  void aRowWithoutATitleGoesOnWithTheProcessAbove() throws WorkbookFault {
    Sheet sheet =
        Drawn.sheet(
            """
            Наименование|Вид|Направление|Клиент
            Учёт наград|функция|internal|внешний
            |||внутренний
            Запись на приём|сервис|appeals|внешний
            """,
            new Region(2, 1, 3, 1),
            new Region(2, 2, 3, 2));
    List<Process> read = read(sheet).processes();
    assertThat(read).hasSize(2);
    assertThat(read.get(0).clients()).hasSize(2);
    assertThat(read.get(1).clients()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1|2|3;— номера колонок",
        "2|3|4;— номера колонок",
        "0|1|2;— номера колонок",
        "(1)|(2)|(3);— номера колонок",
        "гр. 1|гр. 2|гр. 3;— номера колонок",
        "графа 1|графа 2|графа 3;— номера колонок",
        "||||7;— только номер по порядку",
        "Итого;(«Итого») — итог",
        "Всего: 15;(«Всего: 15») — итог",
        "Наименование|Вид|Направление;— повтор заголовков"
      })
  void whatIsNoProcessIsToldByItsKind(String row, String told) throws WorkbookFault {
    Sheet sheet = Drawn.table(HEADER + GIFT + row + "\n" + VISIT);
    assertThat(titles(sheet)).hasSize(2);
    assertThat(unread(sheet)).isEqualTo("r.csv: пропущены строки: 3 " + told + ".");
    assertThat(read(sheet).doubtful()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3|4|5", "1|3|4", "1|2|сервис", "1|2"})
  void figuresThatDoNotCountColumnsAreNoProcessEither(String row) {
    assertThat(refused(Drawn.table(HEADER + GIFT + row + "\n" + VISIT))).contains("ячейка A3:");
  }

  @Test
  void twoFiguresCountColumnsRightBelowTheHeaderAlone() throws WorkbookFault {
    String header = "Наименование|Вид\nОтношения с внутренним клиентом\n";
    assertThat(
            unread(Drawn.table("Наименование|Вид\n1|2\n" + header.substring(17) + "Учёт|услуга")))
        .isEqualTo("r.csv: пропущены строки: 2 — номера колонок.");
    assertThat(refused(Drawn.table(header + "1|2\nУчёт|услуга"))).contains("ячейка A3:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Исп. И. И. Иванов;под таблицей;false",
        "Примечание: всё;под таблицей;false",
        "Начальник отдела||И. И. Иванов;под таблицей;false",
        "* по данным отдела;под таблицей;false",
        "Учёт книг;ниже таблицы, без вида и направления;true",
        "Учёт книг|неясно;ниже таблицы, без вида и направления;true"
      })
  void whatStandsBelowTheTableIsNamed(String row, String told, boolean doubtful)
      throws WorkbookFault {
    Sheet sheet = Drawn.table(HEADER + GIFT + row + "\n");
    assertThat(titles(sheet)).containsExactly("Учёт наград");
    assertThat(unread(sheet)).startsWith("r.csv: пропущены строки: 3 («").endsWith(told + ".");
    assertThat(read(sheet).doubtful()).isEqualTo(doubtful);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Предоставление отпусков", "Учёт книг|неясно|космос", "Учёт книг||appeals"})
  void whatMayBeAProcessBelowTheTableIsNotPassedOver(String row) {
    assertThat(refused(Drawn.table(HEADER + GIFT + row + "\n"))).contains("3:");
  }

  @Test
  void aKnownCodeMakesAProcessOfARow() {
    String header = "Код|Наименование|Вид|Направление\n";
    String gift = "n-1|Учёт наград|функция|internal\n";
    assertThat(refused(Drawn.table(header + gift + "leave\n")))
        .contains("ячейка B3: у процесса с этим кодом нет наименования");
    assertThat(refused(Drawn.table(header + gift + "n-2|Учёт книг\n")))
        .contains("ячейка C3: не указан вид");
  }

  @Test
  void whatStandsAboveTheHeaderIsToldUnlessItIsAProcess() throws WorkbookFault {
    assertThat(unread(Drawn.table("Реестр процессов\nна 1 октября\n\n" + HEADER + GIFT)))
        .isEqualTo("r.csv: пропущены строки: 1–2 — выше заголовков.");
    assertThat(titles(Drawn.table("Учёт книг|функция|appeals\n" + HEADER + GIFT)))
        .containsExactly("Учёт книг", "Учёт наград");
  }

  @Test
  void rowsInTheMiddleAreJudgedByTheLastProcess() {
    assertThat(refused(Drawn.table(HEADER + GIFT + "Исп. И. И. Иванов|\n" + VISIT)))
        .contains("ячейка B3: не указан вид");
  }
}
