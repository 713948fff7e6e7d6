package ru.touchpoints.registry.exchange.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.exchange.points.TouchpointTable.TableRow;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.support.Drawn;
import ru.touchpoints.registry.workbook.cell.Region;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** Which rows of a table are touchpoints, of which processes, and what is said of the others. */
final class ReadTouchpointsTest {

  private static final Registry LIST = Drawn.base();
  private static final String LEAVE = "Предоставление отпусков";

  /** A table of people, without ids. */
  private static final String HEADER = "Функция (сервис)|Точка взаимодействия|Вид точки|Адрес\n";

  /** A table of the program. */
  private static final String CODED =
      "Код процесса|Код точки|Функция (сервис)|Точка взаимодействия|Особенности\n";

  private static final String PORTAL = LEAVE + "|Портал|Официальные сайты (порталы)|a.example\n";

  /** A table that was read, with the faults of its rows. */
  private record Outcome(TouchpointTable table, List<String> faults, List<TableRow> unread) {

    List<String> rows() {
      return table.rows().stream()
          .map(row -> row.number() + " " + row.process() + " " + row.text(table.title()))
          .toList();
    }

    String notices() {
      return told(table.notices());
    }

    List<String> texts(Slot slot) {
      return table.rows().stream().map(row -> row.text(slot)).toList();
    }
  }

  private static String told(List<Message> messages) {
    return String.join(" ", messages.stream().map(Wording.ofFindings("ru")::text).toList());
  }

  private static Outcome read(Sheet sheet) throws WorkbookFault {
    TableReader reader = new TableReader(LIST, Drawn.passport(LIST));
    TouchpointTable table = reader.read(sheet);
    return new Outcome(
        table,
        reader.faults().stream().map(Wording.ofFindings("ru")::text).toList(),
        reader.unread());
  }

  private static String refused(Sheet sheet) {
    WorkbookFault fault = catchThrowableOfType(WorkbookFault.class, () -> read(sheet));
    assertThat(fault).isNotNull();
    return told(fault.messages());
  }

  @Test
  void theHeaderIsTheRowOfTheFirstTwentyThatNamesMost() throws WorkbookFault {
    String below = "Вид|Точка\n" + HEADER + PORTAL;
    assertThat(read(Drawn.table(below)).rows()).containsExactly("3 leave Портал");
    String twice = HEADER + PORTAL + HEADER + PORTAL.replace("Портал", "Окно");
    assertThat(read(Drawn.table(twice)).rows()).containsExactly("2 leave Портал", "4 leave Окно");
    assertThat(read(Drawn.table(twice)).notices()).isEmpty();
    assertThat(read(Drawn.table("Реестр\n".repeat(19) + HEADER + PORTAL)).rows()).hasSize(1);
    assertThat(refused(Drawn.table("Реестр\n".repeat(20) + HEADER + PORTAL)))
        .contains("не найдена строка заголовков", "есть: —");
    assertThat(refused(Drawn.table("Точка взаимодействия\nПортал\n"))).contains("есть: —");
    assertThat(refused(Drawn.table("Отчёт\nДело|Срок\nА|Б\n"))).contains("есть: «Дело», «Срок»");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Функция (сервис)|Вид точки|Адрес;нет столбца «Точка взаимодействия»",
        "Точка взаимодействия|Вид точки|Адрес;нет столбца «Наименование функции (сервиса)»"
      })
  void aTableNeedsTitlesAndProcesses(String header, String told) {
    assertThat(refused(Drawn.table(header + "\nа|б|в\n")))
        .contains(told, "«Адрес», «Вид точки», «");
  }

  @Test
  void twoColumnsOfOneNameAreToldEach() throws WorkbookFault {
    String twice = "Адрес точки|Точка|Процесс|Точка взаимодействия|Адрес\nа|б|в|г|д\n";
    assertThat(refused(Drawn.table(twice)))
        .contains("ячейка D1: заголовок «Точка взаимодействия» называет то же, что и столбец B")
        .contains("ячейка E1: заголовок «Адрес» называет то же, что и столбец A («Адрес точки»)");
    String codes = "Код точки|" + CODED;
    assertThat(read(Drawn.table(codes + "web|leave|web|" + LEAVE + "|Окно\n")).rows())
        .containsExactly("2 leave Окно");
  }

  @Test
  void aTitleStandsAloneWhereTheAddressHasItsColumn() throws WorkbookFault {
    Outcome alone = read(Drawn.table(HEADER + LEAVE + "|Окно\\nул. Мира|Иное|б\n"));
    assertThat(alone.table().title()).isEqualTo(Slot.TITLE);
    assertThat(alone.texts(Slot.TITLE)).containsExactly("Окно ул. Мира");
    assertThat(alone.table().headers()).containsEntry(Slot.TITLE, "Точка взаимодействия");
    Outcome both = read(Drawn.table("Процесс|Точка взаимодействия\n" + LEAVE + "|Окно\\nул. Мира"));
    assertThat(both.table().title()).isEqualTo(Slot.TITLE_AND_ADDRESS);
    assertThat(both.texts(Slot.TITLE_AND_ADDRESS)).containsExactly("Окно\nул. Мира");
    assertThat(both.table().columns("title")).containsExactly(2);
    assertThat(both.table().header("title")).isEqualTo("Точка взаимодействия");
    assertThat(both.table().header("demand")).isEqualTo("Востребованность");
    assertThat(both.table().header("none")).isEqualTo("none");
  }

  @Test
  void columnsNobodyReadsAreNamed() throws WorkbookFault {
    String rows =
        "№ п/п|Процесс|Точка взаимодействия|Адрес для связи|Потребносьти|Примечание\n"
            + "1|"
            + LEAVE
            + "|Окно|а|б|в|г\n"
            + "||||||||д\n";
    assertThat(read(Drawn.table(rows)).notices())
        .startsWith(
            "r.csv: не прочитаны столбцы: D («Адрес для связи»; возможно, это «Адрес»),"
                + " E («Потребносьти»; возможно, это «Потребности»), F («Примечание»),"
                + " G (без заголовка). Сведения из них не переносятся.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1|2|3|4;1",
        "Итого|1||;Итого",
        "Всего точек: 2|;Всего точек: 2",
        "Исп. И. И. Иванов;Исп. И. И. Иванов",
        "Начальник отдела||||||Иванов;Начальник отдела",
        "Начальник отдела||Иванов;Начальник отдела"
      })
  void whatIsNoTouchpointIsNamed(String row, String told) throws WorkbookFault {
    Outcome read = read(Drawn.table(HEADER + PORTAL + row + "\n"));
    assertThat(read.rows()).hasSize(1);
    assertThat(read.faults()).isEmpty();
    assertThat(read.notices()).contains("не описана точка: 3 («" + told + "»).");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "|||а.example;ячейка B3: строка начата",
        LEAVE + "||Официальные сайты (порталы);ячейка B3: строка начата",
        "|2|3|4;",
        "1|2;ячейка A3: функции (сервиса) «1» нет",
        "Всеобщий сбор|Зал;ячейка A3: функции (сервиса) «Всеобщий сбор» нет",
        "Предоставленье отпусков|Зал;Возможно, имелось в виду «Предоставление отпусков»",
        "|Зал;",
        LEAVE + "|#Н/Д;ячейка B3: в ячейке ошибка или формула",
        LEAVE + "|#поле! ;ячейка B3: в ячейке ошибка или формула",
        LEAVE + "|Err:502;ячейка B3: в ячейке ошибка или формула",
        LEAVE + "|Ошибка:508;ячейка B3: в ячейке ошибка или формула",
        LEAVE + "|###;ячейка B3: в ячейке ###: столбец был узок"
      })
  void whatMayBeOneIsReadOrRefused(String row, String fault) throws WorkbookFault {
    Outcome read = read(Drawn.table(HEADER + PORTAL + row + "\n"));
    assertThat(read.notices()).doesNotContain("пропущены");
    if (fault == null) {
      assertThat(read.faults()).isEmpty();
      assertThat(read.rows()).hasSize(2).last().asString().startsWith("3 leave ");
    } else {
      assertThat(read.faults()).hasSize(1).first().asString().contains(fault);
    }
  }

  @Test
  void rowsPassedOverAreNamedTenAtMostAndCutAtLength() throws WorkbookFault {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int i = 0; i < 10; i++) {
      rows.append("Исп. ").append("я".repeat(55 + i)).append('\n');
    }
    assertThat(read(Drawn.table(rows.toString())).notices())
        .contains("2 («Исп. " + "я".repeat(55) + "»), 3 («Исп. " + "я".repeat(55) + "…»)")
        .doesNotContain("и ещё");
    rows.append("Исп. Иванов\n");
    assertThat(read(Drawn.table(rows.toString())).notices())
        .contains("11 («Исп. ")
        .doesNotContain("12 («")
        .endsWith(" и ещё 1.");
  }

  @Test
  void aHeadingTellsTheProcessOfTheRowsBelow() throws WorkbookFault {
    String rows =
        HEADER
            + LEAVE
            + "\n|Окно|\n|Зал|\nleave\n|Холл|\nОтношения с внутренним клиентом\n|Двор|\n";
    Outcome read = read(Drawn.table(rows));
    assertThat(read.rows()).containsExactly("3 leave Окно", "4 leave Зал", "6 leave Холл");
    assertThat(read.faults())
        .containsExactly("r.csv, ячейка A8: не указана функция (сервис). Выберите её из списка.");
    assertThat(read.unread()).extracting(TableRow::number).containsExactly(8);
    assertThat(read.unread()).extracting(TableRow::process).containsExactly("");
  }

  @Test
  void whatIsMergedAcrossIsNoTouchpoint() throws WorkbookFault {
    String rows = HEADER + PORTAL + "|Прочее\n" + PORTAL.replace("Портал", "Зал");
    Outcome across = read(Drawn.sheet(rows, new Region(3, 2, 3, 4)));
    assertThat(across.rows()).hasSize(2);
    assertThat(across.notices()).contains("3 («Прочее»)");
    assertThat(read(Drawn.sheet(rows, new Region(3, 2, 4, 2))).rows()).hasSize(3);
    String ours = CODED + "leave|portal|" + LEAVE + "|Окно\n||Раздел\n";
    assertThat(read(Drawn.sheet(ours, new Region(3, 3, 3, 5))).notices()).isEmpty();
  }

  @Test
  void aProcessMergedOverItsRowsIsThatOfEach() throws WorkbookFault {
    String rows = HEADER + PORTAL + "|Зал|Иное|б\n|Холл|Иное|в\n";
    Outcome read = read(Drawn.sheet(rows, new Region(2, 1, 3, 1)));
    assertThat(read.texts(Slot.PROCESS)).containsExactly(LEAVE, LEAVE, "");
    assertThat(read.rows()).last().isEqualTo("4 leave Холл");
  }

  @Test
  void touchpointsWithoutIdsAreKnownByTheirTitles() throws WorkbookFault {
    Outcome read =
        read(
            Drawn.table(
                HEADER
                    + PORTAL
                    + LEAVE
                    + "|«Телефон  отдела кадров»|т|8\n".replace("«", "").replace("»", "")
                    + LEAVE
                    + "|ТЕЛЕФОН отдела кадров|т|8\n"));
    assertThat(read.table().identified()).isFalse();
    assertThat(read.table().rows().stream().map(row -> row.touchpoint().orElse("")))
        .containsExactly("", "hotline", "hotline");
    assertThat(read.faults())
        .containsExactly(
            "r.csv, ячейка B4: точка «ТЕЛЕФОН отдела кадров» уже описана в строке 3 (hotline)."
                + " Оставьте одну строку.");
    Outcome joined =
        read(Drawn.table("Процесс|Точка взаимодействия\n" + LEAVE + "|Телефон отдела кадров\\n8"));
    assertThat(joined.table().rows().get(0).touchpoint()).contains("hotline");
  }

  @Test
  void codesSayWhichTouchpointIsMeant() throws WorkbookFault {
    Outcome read =
        read(
            Drawn.table(
                CODED
                    + "leave|portal|Любой|Окно|а\n"
                    + "leave|portal|Любой|Зал|б\n"
                    + "none|x|Любой|Двор|в\n"
                    + "appeals-written|portal||Холл|г\n"
                    + "leave||Любой|Сад|д\n"));
    assertThat(read.rows())
        .containsExactly("2 leave Окно", "3 leave Зал", "5 appeals-written Холл", "6 leave Сад");
    assertThat(read.table().rows().get(3).touchpoint()).isEmpty();
    assertThat(read.table().identified()).isTrue();
    assertThat(read.faults())
        .hasSize(2)
        .anyMatch(
            text ->
                text.contains(
                    "ячейка D3: строка «Зал» повторяет скрытый код точки из строки 2 (portal)"))
        .anyMatch(text -> text.contains("ячейка A4: кода процесса «none» нет"));
    assertThat(read.unread()).extracting(TableRow::process).containsExactly("none");
    TableReader reader = new TableReader(LIST, Drawn.passport(LIST));
    assertThat(reader.identifies(Drawn.table(CODED))).isTrue();
    assertThat(reader.identifies(Drawn.table(HEADER))).isFalse();
    assertThat(reader.identifies(Drawn.table("Код точки|Точка|Процесс\n"))).isFalse();
    assertThat(reader.identifies(Drawn.table("Реестр\n"))).isFalse();
  }

  @Test
  void aRowThatLostItsTitleIsTold() throws WorkbookFault {
    String row = "leave|portal|" + LEAVE + "|";
    assertThat(read(Drawn.table(CODED + row + "|Вход\n")).faults())
        .containsExactly(
            "r.csv, ячейка D2: у точки нет названия. Верните его; если точки больше нет, её"
                + " исключают целиком.");
    assertThat(read(Drawn.table(CODED + row + "\n")).faults())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("r.csv, ячейка D2: строка точки очищена (код portal)");
    String marked = CODED.replace("\n", "|Исключить из перечня\n");
    assertThat(read(Drawn.table(marked + row + "||\n")).faults().get(0))
        .startsWith("r.csv, ячейка F2: строка точки очищена (код portal)")
        .contains("поставьте × в столбце «Исключить из перечня»");
    assertThat(read(Drawn.table(marked + row + "||×\n")).rows()).containsExactly("2 leave ");
    assertThat(read(Drawn.table(marked + row + "||нет\n")).faults()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Текст, который … / … идёт дальше;Текст, который идёт дальше",
        "Текст, который / …идёт дальше;Текст, который\\nидёт дальше",
        "Текст… / …и ещё… / …и всё;Тексти ещёи всё"
      })
  void whatRowsContinueStandsInOne(String pieces, String whole) throws WorkbookFault {
    String[] texts = pieces.split(" / ", -1);
    StringBuilder rows = new StringBuilder(CODED);
    for (int i = 0; i < texts.length; i++) {
      String id = i == 0 ? "portal" : "portal (продолжение " + i + ")";
      rows.append("leave|").append(id).append("||Окно|").append(texts[i]).append('\n');
    }
    Outcome read = read(Drawn.table(rows.toString()));
    assertThat(read.faults()).isEmpty();
    assertThat(read.rows()).containsExactly("2 leave Окно");
    assertThat(read.texts(Slot.SPECIFICS)).containsExactly(whole.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "portal / portal (продолжение 2);ячейка B2: у строки пропало одно из продолжений",
        "portal / hotline (продолжение 1);ячейка B3: эта строка продолжает строку, которой",
        "portal / portal (продолжение 1) / portal (продолжение 1);"
            + "ячейка B4: эта строка продолжает то же, что и строка 3"
      })
  void aContinuationThatDoesNotFitIsTold(String ids, String told) throws WorkbookFault {
    StringBuilder rows = new StringBuilder(CODED);
    for (String id : ids.split(" / ", -1)) {
      rows.append("leave|").append(id).append("||Окно|\n");
    }
    assertThat(read(Drawn.table(rows.toString())).faults())
        .hasSize(1)
        .first()
        .asString()
        .contains(told);
  }

  @Test
  void aContinuationSaysTheSameOrGoesOn() throws WorkbookFault {
    String rows = CODED + "leave|portal||Окно|а…\nleave|portal (продолжение 1)||%s|…б\n";
    Outcome same = read(Drawn.table(rows.formatted(" Окно ")));
    assertThat(same.faults()).isEmpty();
    assertThat(same.texts(Slot.SPECIFICS)).containsExactly("аб");
    assertThat(read(Drawn.table(rows.formatted("Зал"))).faults())
        .containsExactly(
            "r.csv, ячейка D3: эта строка продолжает другую, а написано в ячейке не то, что в D2."
                + " Впишите то же самое; если это продолжение текста, начните его с «…».");
    assertThat(
            read(Drawn.table(rows.formatted("").replace("leave|portal (", "none|portal (")))
                .faults())
        .isNotEmpty();
  }

  @Test
  void signsThatEndLinesAreLineEnds() throws WorkbookFault {
    Sheet sheet = Drawn.table(CODED + "leave|portal||Окно|а\u2028б\rв\u0085г\u000Bд");
    assertThat(read(sheet).texts(Slot.SPECIFICS)).containsExactly("а\nб\nв\nг\nд");
  }

  @ParameterizedTest
  @ValueSource(strings = {"15.10.2026", "2026-10-15", "15 октября 2026 г.", "2026-10-15T00:00:00"})
  void daysAreReadAsTheyAreMeant(String day) throws WorkbookFault {
    String rows = CODED.replace("Особенности", "Дата проверки") + "leave|portal||Окно|" + day;
    assertThat(read(Drawn.table(rows)).texts(Slot.REVIEWED)).containsExactly("2026-10-15");
  }

  @Test
  void answersAreUnderstoodAsPeopleWriteThem() {
    assertThat(Stream.of("×", "х", "+", "1", "Да").map(Answers::ticked))
        .allMatch(said -> said.orElseThrow());
    assertThat(Stream.of("", "-", "0", "Нет").map(Answers::ticked))
        .noneMatch(said -> said.orElseThrow());
    assertThat(Answers.ticked("может быть")).isEmpty();
    assertThat(Answers.yes("истина")).contains(true);
    assertThat(Answers.yes("ложь")).contains(false);
    assertThat(Answers.yes("х")).isEmpty();
    assertThat(Stream.of("31.02.2026", "1.1", "x2026-10-15", "15.10.26").map(Answers::day))
        .allMatch(day -> day.isEmpty());
    assertThat(Answers.day("1.9.2026 г.")).asString().contains("2026-09-01");
    assertThat(Answers.day("2026-10-15T10:00")).asString().contains("2026-10-15");
    assertThat(Answers.clients("внутренний; внешний, внешний").orElseThrow())
        .extracting(client -> client.id())
        .containsExactly("external", "internal");
    assertThat(Answers.clients("внешний и внутренний").orElseThrow()).hasSize(2);
    assertThat(Answers.clients("внешний, третий")).isEmpty();
    assertThat(Answers.clients("").orElseThrow()).isEmpty();
    assertThat(Answers.titles(LIST.order().demand()))
        .startsWith("«")
        .contains("», «")
        .endsWith("»");
  }
}
