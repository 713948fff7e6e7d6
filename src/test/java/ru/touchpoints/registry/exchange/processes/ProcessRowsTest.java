package ru.touchpoints.registry.exchange.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.touchpoints.registry.exchange.processes.NewerTable.HEADERS;
import static ru.touchpoints.registry.exchange.processes.NewerTable.LEAVE;
import static ru.touchpoints.registry.exchange.processes.NewerTable.WRITTEN;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.support.Run;

/** No row of a process registry is dropped in silence, and none that is not understood excludes. */
final class ProcessRowsTest {

  @TempDir private Path temporary = Path.of("");

  private NewerTable newer = new NewerTable(Path.of(""), Path.of(""));
  private Path processes = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    newer = NewerTable.in(temporary);
    processes = newer.snapshot();
  }

  private Run csv(String text, String... options) throws IOException {
    return newer.imported(
        text, Stream.concat(Stream.of("--write"), Stream.of(options)).toArray(String[]::new));
  }

  private static String line(String text) {
    return text.replace('\n', ' ');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "leave;—;сервис;внутриведомственный;internal;personnel;внутренний|B3: «—» — не"
            + " наименование",
        "leave;2026;сервис;;internal;personnel;внутренний|B3: «2026» — не наименование",
        "leave;нет;сервис;;internal;personnel;внутренний|B3: «нет» — не наименование",
        "leave;???????? ????????;сервис;;internal;;|B3: вместо букв стоят вопросительные знаки",
        "leave;ЛОЖЬ;сервис;;internal;;|B3: здесь логическое значение «ЛОЖЬ»",
        "leave;#Н/Д;сервис;;internal;;|B3: в ячейке ошибка #Н/Д",
        "leave;Ошибка:502;сервис;;internal;;|B3: в ячейке ошибка Ошибка:502",
        "leave;####;сервис;;internal;;|B3: в ячейке ####: столбец был узок",
        "leave;;сервис;;internal;personnel;внутренний|B3: у процесса с этим кодом нет наименования",
        "leave;;;;;;|B3: у процесса с этим кодом нет наименования",
        "1,2E+11;Предоставление отпусков;сервис;;internal;;|A3: число «1,2E+11» длиннее",
        "leave;Предоставление отпусков;;;;;|C3: не указан вид"
      })
  void aRowOfAProcessThatCannotBeReadIsRefusedWithItsCell(String row, String said)
      throws IOException {
    String before = Files.readString(processes);
    Run run = csv(HEADERS + WRITTEN + row + "\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(line(run.err())).contains("r.csv, ячейка " + said);
    assertThat(Files.readString(processes)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "new;;сервис;;internal;personnel;внутренний|3 («new») — нет наименования",
        ";———;;;;;|3 («———») — в наименовании нет слов",
        "Прочие процессы;;;;;;|3 («Прочие процессы») — раздел, а направления с таким названием нет",
        ";;;;;;внутренний|3 («внутренний») — нет наименования"
      })
  void whatIsSkippedIsNamedAndExcludesNothing(String row, String said) throws IOException {
    Run run = csv(HEADERS + WRITTEN + row + "\n" + WRITTEN);
    assertThat(run.status()).isEqualTo(1);
    assertThat(line(run.err())).contains("пропущены строки: " + said, "--exclude-absent");
    assertThat(Files.readString(processes)).doesNotContain("excluded:");
    assertThat(csv(HEADERS + WRITTEN + row + "\n", "--exclude-absent").status()).isZero();
    assertThat(Files.readString(processes)).contains("id: leave").contains("excluded: 2026-11-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1;2;3;4;5;6;7|2 — номера колонок",
        "Код;Наименование;Вид;Характер;Направление;Подразделение;Клиент|2 — повтор заголовков",
        ";Итого;2;;;;|2 («Итого») — итог",
        "Всего: 2;;;;;;|2 («Всего: 2») — итог"
      })
  void whatIsNoProcessStopsNothing(String row, String said) throws IOException {
    Run run = csv(HEADERS + row + "\n" + WRITTEN + LEAVE);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(line(run.err()).strip()).isEqualTo("r.csv: пропущены строки: " + said + ".");
  }

  /** What a person does not see in a cell, and what a program writes for a day, changes nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'внутриведомственный'|'внутриведoмственный'",
        "'внутриведомственный'|'внутри\u00ADведомственный\u00A0'",
        "'Код;'|'\uFEFF\uFEFFКод;'",
        "'Наименование;'|'Haименование;'",
        "'Характер;'|'Характер\u200B *:;'",
        "'Отдел обращений'|'OТДЕЛ\u00A0\u00A0обращений'",
        "'Рассмотрение обращений и'|'Рассмотрение об\u00ADращении\u0306 и'",
        "'2026-10-20'|'46315'",
        "'2026-10-20'|'2026-10-20T00:00:00+00:00'"
      })
  void whatNobodySeesMakesNoOtherTable(String from, String to) throws IOException {
    String table =
        HEADERS.replace("Клиент", "Клиент;Исключён")
            + WRITTEN.replace("внешний", "внешний;")
            + LEAVE.replace("внутренний", "внутренний;2026-10-20");
    assertThat(csv(table).status()).isZero();
    String plain = Files.readString(processes);
    assertThat(plain).contains("excluded: 2026-10-20");
    newer = NewerTable.in(Files.createDirectory(temporary.resolve("again")));
    processes = newer.snapshot();
    assertThat(table).contains(from);
    Run run = csv(table.replace(from, to));
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("не прочитаны");
    assertThat(Files.readString(processes)).isEqualTo(plain);
  }

  @Test
  void aDayInAnotherZoneIsNotGuessed() throws IOException {
    String row = LEAVE.replace("внутренний", "внутренний;2026-10-19T21:00:00.000Z");
    Run run = csv(HEADERS.replace("Клиент", "Клиент;Исключён") + row);
    assertThat(run.status()).isEqualTo(2);
    assertThat(line(run.err())).contains("H2: «2026-10-19T21:00:00.000Z» — не дата");
  }

  @Test
  void aCellOfBlanksIsNoName() throws IOException {
    Run run = csv(HEADERS + WRITTEN + LEAVE.replace("Предоставление отпусков", "\u00A0\u200B"));
    assertThat(line(run.err())).contains("B3: у процесса с этим кодом нет наименования");
  }

  @Test
  void whatIsNoTextIsNoTable() throws IOException {
    Files.write(temporary.resolve("r.xlsx"), new byte[] {4, (byte) 0xE0, (byte) 0xE5, 7, 1, 2, 3});
    Run binary = Run.in(temporary, "import", "processes", "r.xlsx");
    assertThat(line(binary.err())).contains("r.xlsx: это не книга .xlsx или .ods");
    Files.write(temporary.resolve("r.xlsx"), new byte[0]);
    for (String command : List.of("processes", "touchpoints")) {
      Run empty = Run.in(temporary, "import", command, "r.xlsx");
      assertThat(empty.status()).isEqualTo(2);
      assertThat(empty.err()).contains("r.xlsx: файл пуст");
    }
  }

  @Test
  void headersAreNotRepeatedAtLength() throws IOException {
    Run run = csv("\\rtf1\\ansi " + "Код процесса\\cell ".repeat(200) + ";x\n1;2\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(line(run.err())).contains("В книге есть").hasSizeLessThan(700);
  }

  @Test
  void whatStandsAroundTheTableIsToldInOneSentence() throws IOException {
    Run run =
        csv(
            "Реестр процессов\nна 1 октября\n"
                + HEADERS.replace("Код;", "№ п/п;Код;")
                + "1;"
                + WRITTEN
                + HEADERS.replace("Код;", "№ п/п;Код;")
                + "2;"
                + LEAVE
                + "3;;;;;;;\n"
                + ";;Итого:;2;;;;\n"
                + ";* по данным отдела кадров;;;;;;\n"
                + ";;Начальник отдела;;И. И. Иванов;;;\n"
                + ";;Учёт наград;;;;;\n");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(line(run.err()).strip())
        .isEqualTo(
            "r.csv: пропущены строки: 1–2 — выше заголовков; 5 — повтор заголовков; 7 — только"
                + " номер по порядку; 8 («Итого:») — итог; 9 («* по данным отдела кадров»), 10"
                + " («Начальник отдела») — под таблицей; 11 («Учёт наград») — ниже таблицы, без"
                + " вида и направления.");
  }

  @Test
  void columnsThatAreNotReadAreNamed() throws IOException {
    Run run =
        csv(
            HEADERS.replace("Характер", "Характр процесса").replace("\n", ";Примечание;;Шифр\n")
                + WRITTEN.replace("\n", ";срочно;x;7\n")
                + LEAVE);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(line(run.err()).strip())
        .isEqualTo(
            "r.csv: не прочитаны колонки: D «Характр процесса» (возможно, это «Характер"
                + " процесса»); H «Примечание»; I (без заголовка); J «Шифр» (то же прочитано из"
                + " колонки A).");
  }

  @Test
  void ofTwoColumnsWithOneHeaderNeitherIsChosen() throws IOException {
    Run run = csv(HEADERS.replace("\n", ";Клиент\n") + WRITTEN.replace("\n", ";внутренний\n"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(line(run.err()))
        .contains("ячейка H1: заголовок «Клиент» стоит и в колонке G, и в колонке H");
    assertThat(csv(HEADERS.replace("\n", ";Клиент\n") + WRITTEN + LEAVE).err())
        .contains("H «Клиент»");
  }

  @Test
  void aHeaderMistypedIsGuessed() throws IOException {
    Run run = csv(HEADERS.replace("Вид", "Вит") + WRITTEN + LEAVE);
    assertThat(run.status()).isEqualTo(2);
    assertThat(line(run.err())).contains("Возможно, колонка C «Вит» — это «Вид».");
    Run value = csv(HEADERS + WRITTEN.replace("запросов", "запрсов") + LEAVE);
    assertThat(value.status()).isEqualTo(2);
    assertThat(line(value.err()))
        .contains("Возможно, имелось в виду «Рассмотрение обращений и запросов».");
  }

  @Test
  void theHeadersOfTheSchemaAndOfTheListAreKnown() throws IOException {
    Run run =
        csv(
            "Код процесса;Наименование функции (сервиса);Функция или сервис;Характер процесса;"
                + "Направление;Ответственное структурное подразделение;Клиенты\n"
                + WRITTEN
                + LEAVE);
    assertThat(run).isEqualTo(new Run(0, run.out(), ""));
  }

  @Test
  void whatARepeatedRowSaysOtherwiseIsNotLost() throws IOException {
    Run run = csv(HEADERS + WRITTEN + LEAVE + LEAVE.replace("внутриведом", "межведом"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(line(run.err())).contains("ячейка A4: процесс уже есть в строке 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--exclude-absent"})
  void whatIsMerelyAbsentIsExcludedOnRequestAlone(String option) throws IOException {
    Run run = csv(HEADERS + WRITTEN, option.isEmpty() ? new String[0] : new String[] {option});
    assertThat(run.out()).contains("Исключены из реестра процессов (1)");
    assertThat(Files.readString(processes).contains("excluded:")).isEqualTo(!option.isEmpty());
    assertThat(run.status()).isEqualTo(option.isEmpty() ? 1 : 0);
    assertThat(run.err().contains("--exclude-absent")).isEqualTo(option.isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "27 ноября 2026 г.|2026-11-27",
        "2026-09-01 00:00:00|2026-09-01",
        "исключён 01.09.2026|2026-09-01",
        "исключён|2026-11-01",
        "не исключён|",
        "н/д|",
        "—|"
      })
  void exclusionsAreReadAsPeopleWriteThem(String written, String date) throws IOException {
    Run run =
        csv(
            HEADERS.replace("\n", ";Исключён\n")
                + WRITTEN
                + LEAVE.replace("\n", ";" + written + "\n"));
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(processes).contains("excluded: ")).isEqualTo(date != null);
    assertThat(Files.readString(processes)).contains(date == null ? "" : "excluded: " + date);
  }

  @Test
  void theDayOfTheRegistryIsThatOfExclusionsWithoutTheirOwn() throws IOException {
    Run run =
        csv(
            HEADERS.replace("\n", ";Исключён\n") + WRITTEN + LEAVE.replace("\n", ";да\n"),
            "--date",
            "2026-10-30");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(processes)).contains("excluded: 2026-10-30");
  }

  @Test
  void aYearOfTwoDigitsIsNotGuessed() throws IOException {
    Run run =
        csv(HEADERS.replace("\n", ";Исключён\n") + WRITTEN + LEAVE.replace("\n", ";01.09.26\n"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(line(run.err())).contains("H3: «01.09.26» — не дата: в годе две цифры");
  }

  @Test
  void manyNewProcessesAreOneLine() throws IOException {
    StringBuilder rows = new StringBuilder("Наименование;Вид;Направление\n");
    for (String word : List.of("Учёт", "Выдача", "Заказ", "Ремонт", "Хранение", "Проверка")) {
      rows.append(word).append(" бланков;функция;internal\n");
    }
    Run run = csv(rows.toString());
    assertThat(run.err().lines().filter(text -> text.contains("Проверьте новые процессы (6)")))
        .hasSize(1);
  }

  /** One process in a workbook, whose cells a test sets. */
  private Run workbook(Consumer<XSSFRow> filling) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(temporary.resolve("r.xlsx"))) {
      XSSFSheet sheet = workbook.createSheet("Процессы");
      String[] lines =
          (HEADERS.replace("\n", ";Дата исключения\n") + WRITTEN + LEAVE).split("\n", -1);
      for (int i = 0; i < 3; i++) {
        XSSFRow row = sheet.createRow(i);
        String[] texts = lines[i].split(";", -1);
        for (int j = 0; j < texts.length; j++) {
          row.createCell(j).setCellValue(texts[j]);
        }
      }
      filling.accept(sheet.getRow(2));
      workbook.write(out);
    }
    return Run.in(temporary, "import", "processes", "r.xlsx", "--write");
  }

  @Test
  void valuesOfAWorkbookThatAreNoTextsAreRefusedWithTheirCells() throws IOException {
    String place = "r.xlsx, лист «Процессы», ячейка ";
    assertThat(line(workbook(row -> row.getCell(1).setCellValue(2026)).err()))
        .contains(place + "B3: «2026» — не наименование");
    assertThat(line(workbook(row -> row.getCell(1).setCellValue(true)).err()))
        .contains(place + "B3: здесь логическое значение «ИСТИНА»");
    assertThat(line(workbook(row -> row.getCell(0).setCellValue(1e17)).err()))
        .contains(place + "A3: число «100000000000000000» длиннее");
    assertThat(
            line(
                workbook(
                        row -> {
                          row.getCell(1).setCellFormula("G9");
                          row.getCell(1).setCellValue(0);
                        })
                    .err()))
        .contains(place + "B3: вместо значения формулы в книге записано «0»");
    assertThat(line(workbook(row -> row.createCell(3).setCellFormula("G9")).err()))
        .contains(place + "D3: значение формулы в книге не сохранено");
    assertThat(
            line(
                workbook(
                        row -> {
                          XSSFCellStyle style = row.getSheet().getWorkbook().createCellStyle();
                          style.setDataFormat((short) 14);
                          row.getCell(0).setCellStyle(style);
                          row.getCell(0).setCellValue(46_000);
                        })
                    .err()))
        .contains(place + "A3: здесь дата 09.12.2025, а нужен текст");
    assertThat(Files.readString(processes)).contains("id: leave").doesNotContain("excluded:");
  }

  @Test
  void aCodeIsWhatTheWorkbookShows() throws IOException {
    Run run =
        workbook(
            row -> {
              XSSFCellStyle style = row.getSheet().getWorkbook().createCellStyle();
              style.setDataFormat(
                  row.getSheet().getWorkbook().createDataFormat().getFormat("000000"));
              row.getCell(0).setCellStyle(style);
              row.getCell(0).setCellValue(12_345);
            });
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(processes)).contains("id: \"012345\"");
  }

  @Test
  void aWholeNumberInADateColumnIsADay() throws IOException {
    Run dated = workbook(row -> row.createCell(7).setCellValue(46_266));
    assertThat(dated.status()).as(dated.err()).isZero();
    assertThat(Files.readString(processes)).contains("excluded: 2026-09-01");
  }
}
