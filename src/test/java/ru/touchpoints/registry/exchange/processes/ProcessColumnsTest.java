package ru.touchpoints.registry.exchange.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.touchpoints.registry.exchange.processes.DrawnProcesses.read;
import static ru.touchpoints.registry.exchange.processes.DrawnProcesses.refused;
import static ru.touchpoints.registry.exchange.processes.DrawnProcesses.unread;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Scope;
import ru.touchpoints.registry.support.Drawn;
import ru.touchpoints.registry.workbook.cell.Region;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** What is said of the columns of a process registry, and of each cell in them. */
final class ProcessColumnsTest {

  private static final String HEADER = "Наименование|Вид|Направление";

  private static final String GIFT = "Учёт наград|функция|internal";

  @Test
  void everyColumnThatIsNotReadIsNamed() throws WorkbookFault {
    assertThat(
            unread(
                Drawn.table(
                    "№ п/п|"
                        + HEADER
                        + "|Подрозделение|Заметки||Вид процесса\n1|"
                        + GIFT
                        + "||а|б|функция\n||||||||||в\n")))
        .isEqualTo(
            "r.csv: не прочитаны колонки: E «Подрозделение» (возможно, это «Подразделение»);"
                + " F «Заметки»; G (без заголовка); H «Вид процесса» (то же прочитано из колонки"
                + " C). r.csv: пропущены строки: 3 («в») — ниже таблицы, без вида и"
                + " направления.");
    assertThat(unread(Drawn.table("N|" + HEADER + "\n1|" + GIFT + "\n"))).isEmpty();
  }

  @Test
  void aLackingColumnIsNamedWithWhatMayBeMeant() {
    assertThat(refused(Drawn.table("Наименование|Вит|Направленее|Срок\nа|б|в|г\n")))
        .endsWith(
            "не найдены колонки: «Вид», «Направление». В книге есть: «Наименование», «Вит»,"
                + " «Направленее», «Срок». Переименуйте колонку или назовите её заголовок в"
                + " registry.yaml (workbooks). Возможно, колонка B «Вит» — это «Вид». Возможно,"
                + " колонка C «Направленее» — это «Направление».");
    assertThat(refused(Drawn.table("Наименование|Вид\nУчёт|услуга\n")))
        .contains("не найдены колонки: «Направление»")
        .doesNotContain("Возможно");
  }

  @ParameterizedTest
  @CsvSource({"функция, false", "'', false", "сервис, true"})
  void aColumnStandsTwiceOnlyWhereItSaysTheSame(String again, boolean told) throws WorkbookFault {
    Sheet sheet = Drawn.table("Вид|Вид|вид\n\n" + HEADER + "|Вид\n" + GIFT + "|" + again + "\n");
    if (told) {
      assertThat(refused(sheet))
          .isEqualTo(
              "r.csv, ячейка D3: заголовок «Вид» стоит и в колонке B, и в колонке D, а значения в"
                  + " них разные. Оставьте одну колонку или переименуйте лишнюю.");
    } else {
      assertThat(read(sheet).processes()).hasSize(1);
    }
  }

  @Test
  void ofGroupsEachHoldsTheColumnsBelowIt() throws WorkbookFault {
    String rows =
        """
        Наименование||Вид|Тип||Направление
        |||процесса|клиента
        Учёт наград||функция|межведомственный|внутренний|internal
        """;
    Process plain = read(Drawn.table(rows)).processes().get(0);
    assertThat(plain.scope()).isEqualTo(Scope.INTER);
    assertThat(plain.clients()).containsExactly(ClientKind.INTERNAL);
    Region group = new Region(1, 4, 1, 5);
    Sheet merged = Drawn.sheet(rows, new Region(3, 1, 3, 2), group);
    assertThat(read(merged).processes().get(0)).isEqualTo(plain);
  }

  @Test
  void belowAnEmptyGroupAColumnHasItsOwnNameAlone() throws WorkbookFault {
    String rows =
        """
        Наименование|Вид|||Направление
        |процесса|клиента||
        Учёт наград|функция|внешний||internal
        """;
    assertThat(read(Drawn.table(rows)).processes().get(0).clients())
        .containsExactly(ClientKind.EXTERNAL);
    Sheet merged = Drawn.sheet(rows, new Region(1, 3, 1, 4));
    assertThat(read(merged).processes().get(0).clients()).containsExactly(ClientKind.INTERNAL);
  }

  @ParameterizedTest
  @CsvSource({
    "Исключён с 15.10.2026, 2026-10-15",
    "15.10.2026, 2026-10-15",
    "исключена, 2026-11-01",
    "да, 2026-11-01",
    "не исключён, ",
    "'', "
  })
  void theDayOfAnExclusionIsItsOwnOrThatOfTheRegistry(String text, LocalDate day)
      throws WorkbookFault {
    String rows = HEADER + "|Исключён\n" + GIFT + "|" + text + "\n";
    assertThat(read(Drawn.table(rows)).processes().get(0).excluded())
        .isEqualTo(Optional.ofNullable(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Исключён;15.10.26;D2: «15.10.26» — не дата: в годе две цифры.",
        "Исключён;скоро;D2: «скоро» — не дата. Напишите",
        "Исключён;#Н/Д;D2: «#Н/Д» — не дата",
        "Проактивно;иногда;D2: «иногда» — не ответ",
        "Характер;ИСТИНА;D2: здесь логическое значение",
        "Подразделение;Отдел кадроф;D2: подразделения «Отдел кадроф» нет в registry.yaml."
            + " Исправьте название или добавьте подразделение в registry.yaml. Возможно, имелось"
            + " в виду «Отдел кадров».",
        "Клиент;третий;D2: «третий» — не вид клиента"
      })
  void aCellThatIsNotUnderstoodIsRefused(String column, String cell, String told) {
    assertThat(refused(Drawn.table(HEADER + "|" + column + "\n" + GIFT + "|" + cell + "\n")))
        .startsWith("r.csv, ячейка " + told)
        .doesNotContain("\n");
  }

  @Test
  void aTitleHasFiveHundredSignsAtMost() throws WorkbookFault {
    String longest = "Учёт " + "а".repeat(495);
    assertThat(read(Drawn.table(HEADER + "\n" + longest + "|функция|internal\n")).processes())
        .hasSize(1);
    assertThat(refused(Drawn.table(HEADER + "\n" + longest + "б|функция|internal\n")))
        .contains("ячейка A2: наименование длиннее 500 знаков");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "???????|функция|internal;A2: вместо букв стоят вопросительные знаки",
        "—|функция|internal;A2: «—» — не наименование",
        "нет|функция|internal;A2: «нет» — не наименование",
        "Учёт|функция;C2: не указано направление"
      })
  void whatCannotBeReadOfAProcessIsRefused(String row, String told) {
    assertThat(refused(Drawn.table(HEADER + "\n" + row + "\n" + GIFT + "\n")))
        .contains("ячейка " + told);
  }

  @Test
  void anUnknownSectionIsToldOnceAndOnlyWhereItMatters() throws WorkbookFault {
    String rows = "Наименование|Вид||\n|||Разное\nУчёт|функция\nВыдача|сервис\n";
    String known = "Отношения с внутренним клиентом\n";
    assertThat(refused(Drawn.table(rows + known + "Закупка|функция\n")))
        .isEqualTo(
            "r.csv, ячейка D2: раздел «Разное» не назван среди направлений в registry.yaml, а в"
                + " колонках направления нет.");
    String stated = "Наименование|Вид|Направление|\n|||Разное\n" + GIFT + "\n";
    assertThat(unread(Drawn.table(stated)))
        .endsWith("2 («Разное») — раздел, а направления с таким названием нет.");
    assertThat(refused(Drawn.table("Наименование|Вид\nУчёт|функция\n" + known + "Сбор|функция\n")))
        .contains("ячейка A2: не указано направление");
  }

  @Test
  void moreThanFiveHundredFaultsAreCounted() {
    StringBuilder rows = new StringBuilder(HEADER + "\n");
    for (int i = 0; i < 500; i++) {
      rows.append("Учёт ").append(i).append("|дело|internal\n");
    }
    assertThat(refused(Drawn.table(rows.toString())).lines()).hasSize(500);
    rows.append("Учёт|дело|internal\nСбор|дело|internal\n");
    assertThat(refused(Drawn.table(rows.toString())).lines())
        .hasSize(501)
        .last()
        .isEqualTo("r.csv: и ещё ошибок: 2.");
  }

  @Test
  void aProcessTwiceSaysTheSameOfItself() throws WorkbookFault {
    String header = HEADER + "|Клиент|Подразделение\n";
    String first = GIFT + "|внешний|personnel\n";
    ProcessReading joined = read(Drawn.table(header + first + GIFT + "|внутренний|personnel\n"));
    assertThat(joined.processes()).hasSize(1);
    assertThat(joined.processes().get(0).clients()).hasSize(2);
    for (String other : List.of("|внешний|reception", "|внешний|")) {
      assertThat(refused(Drawn.sheet(header + first + GIFT + other + "\n")))
          .contains("ячейка A3: процесс уже есть в строке 2");
    }
    String elsewhere = GIFT.replace("internal", "appeals") + "|внешний|personnel\n";
    assertThat(read(Drawn.table(header + first + elsewhere)).processes()).hasSize(2);
  }
}
