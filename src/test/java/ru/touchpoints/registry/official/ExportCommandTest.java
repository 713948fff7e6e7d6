package ru.touchpoints.registry.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.reading.ExpectedList;

/** What export writes, where, and when it refuses. */
final class ExportCommandTest {

  @TempDir private Path temporary = Path.of("");

  private Path registry = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    registry = Fixture.base(temporary);
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = registry.resolve(file);
    Fixture.replace(path, from, to);
  }

  private List<String> written(String folder) throws IOException {
    Path path = temporary.resolve(folder);
    if (!Files.exists(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.map(Fixture::name).sorted().toList();
    }
  }

  @Test
  void writesTheUsualTwoIntoDist() throws IOException {
    Run run = Run.in(temporary, "export");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .isEqualTo(
            Path.of("dist", "touchpoints.xlsx") + "\n" + Path.of("dist", "touchpoints.pdf") + "\n");
    assertThat(written("dist")).containsExactly("touchpoints.pdf", "touchpoints.xlsx");
    assertThat(Run.in(temporary, "export", "-q")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void writesWhatWasAskedForWhereItWasAskedFor() throws IOException {
    assertThat(Run.in(temporary, "export", "pdf", "-o", "a").status()).isZero();
    assertThat(written("a")).containsExactly("touchpoints.pdf");
    assertThat(Run.in(temporary, "export", "--format", "xlsx,pdf", "-o", "b").status()).isZero();
    assertThat(written("b")).hasSize(2);
    assertThat(Run.in(temporary, "export", "-o", "c/Перечень.xlsx").status()).isZero();
    assertThat(written("c")).containsExactly("Перечень.xlsx");
    Run contrary = Run.in(temporary, "export", "pdf", "-o", "c/список.xlsx");
    assertThat(contrary.status()).isEqualTo(2);
    assertThat(contrary.err()).contains("список.xlsx", "pdf");
    Run unknown = Run.in(temporary, "export", "doc");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("doc", "xlsx", "pdf");
  }

  @Test
  void refusesAListWithErrorsAndWritesNothing() throws IOException {
    replace("appeals/appeals-written.yaml", "    specifics: []\n", "");
    Run run = Run.in(temporary, "export");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("TP390", "--draft");
    assertThat(written("dist")).isEmpty();
    assertThat(Run.in(temporary, "export", "--draft").status()).isZero();
    assertThat(written("dist")).hasSize(2);
  }

  @Test
  void warningsDoNotStopIt() throws IOException {
    replace(
        "registry.yaml",
        "directions:\n",
        """
        directions:
          - {id: information, title: Доступ, paragraph: 3.5.2, clients: [external]}
        """);
    assertThat(Run.in(temporary, "export").status()).isZero();
  }

  @Test
  void withoutAReadablePassportThereIsNoDraftEither() throws IOException {
    Files.writeString(registry.resolve("registry.yaml"), "version: 1\nbody: [\n");
    Run run = Run.in(temporary, "export", "--draft");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("registry.yaml", "TP001").doesNotContain("--draft");
    assertThat(written("dist")).isEmpty();
  }

  @Test
  void leavesTheOldDocumentWhenItCannotWriteTheNewOne() throws IOException {
    Files.createDirectories(temporary.resolve("dist/touchpoints.xlsx"));
    Run run = Run.in(temporary, "export", "xlsx");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("touchpoints.xlsx").doesNotContain("Exception");
    assertThat(written("dist")).containsExactly("touchpoints.xlsx");
  }

  /** Also for the order in which a folder gives its files: the second copy is made backwards. */
  @Test
  void givesTheSameBytesWhateverTheZoneAndLocale() throws Exception {
    Fixture.commit(temporary);
    Path copy = temporary.resolve("copy");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(temporary)) {
      files = walk.filter(Files::isRegularFile).sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Path target = copy.resolve(temporary.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
    exportAll(temporary, "first");
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kamchatka"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      exportAll(copy, "second");
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    assertThat(written("first")).hasSize(8);
    for (String name : written("first")) {
      assertThat(temporary.resolve("second").resolve(name))
          .hasSameBinaryContentAs(temporary.resolve("first").resolve(name));
    }
  }

  private void exportAll(Path directory, String folder) {
    String target = temporary.resolve(folder).toString();
    Run run = Run.in(directory, "export", "xlsx,pdf,docx,csv,json,jsonl,yaml,html", "-o", target);
    assertThat(run.status()).as(run.err()).isZero();
  }

  @Test
  void dangerousAndStrangeTextsStayTexts() throws IOException {
    String formula = "=HYPERLINK(\"https://organ.example\";1)";
    String strange = "Ряд 𝟙 от «А» до «Я» — 100 % ‰ ₽";
    replace(
        "appeals/appeals-written.yaml",
        "    specifics: []\n",
        "    specifics: ['"
            + formula
            + "', '"
            + strange
            + "', '"
            + "Длинный текст о правилах. ".repeat(70).strip()
            + "']\n    basis: '@SUM(1)'\n");
    replace(
        "registry.yaml",
        "directions:\n",
        """
        form:
          columns:
            - {field: basis}
            - {field: touchpoint}
            - {field: specifics, header: Особенности, width: 40}
            - {field: id}
        directions:
        """);
    Run run = Run.in(temporary, "export");
    assertThat(run.status()).as(run.err()).isZero();
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(temporary.resolve("dist/touchpoints.xlsx")))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(409f);
          row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
        }
      }
      List<String> texts = texts(workbook.getSheet("Данные"));
      assertThat(texts).contains("@SUM(1)");
      assertThat(texts).anyMatch(text -> text.startsWith(formula) && text.contains(strange));
    }
  }

  private static List<String> texts(Sheet sheet) {
    ArrayList<String> texts = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING) {
          texts.add(cell.getStringCellValue());
        }
      }
    }
    return texts;
  }

  @Test
  void printsThePassportsColumnsInItsOrderAndWords() throws IOException {
    replace(
        "registry.yaml",
        "directions:\n",
        """
        form:
          title: Список для сайта
          columns: [{field: touchpoint, header: Куда обратиться}, {field: demand}, {field: reviewed}]
        directions:
        """);
    assertThat(Run.in(temporary, "export", "xlsx").status()).isZero();
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(temporary.resolve("dist/touchpoints.xlsx")))) {
      assertThat(texts(workbook.getSheet("Перечень")))
          .contains("Список для сайта", "Куда обратиться", "Востребованность");
      ExpectedList.Row row = new ExpectedList(registry).rows().get(0);
      assertThat(texts(workbook.getSheet("Данные")))
          .contains(row.field("touchpoint"), row.field("demand"), row.field("reviewed"));
    }
  }

  @Test
  void namesTheEditionByItsCommitAndMarksDrafts() throws Exception {
    assertThat(sheetTexts("none")).contains("редакция не зафиксирована", "ПРОЕКТ");
    String commit = Fixture.commit(temporary);
    assertThat(sheetTexts("clean")).contains("по состоянию на 15.10.2026").doesNotContain("ПРОЕКТ");
    assertThat(footer("clean")).contains("Редакция " + commit);
    Run draft = Run.in(temporary, "export", "--draft", "xlsx", "-o", "draft");
    assertThat(draft.status()).isZero();
    assertThat(read("draft")).contains("ПРОЕКТ");
    replace("internal/leave.yaml", "needs: [consultation]", "needs: [forms]");
    assertThat(sheetTexts("modified"))
        .contains(
            "по состоянию на 15.10.2026, с правками, которые ещё не внесены в историю", "ПРОЕКТ");
  }

  private List<String> sheetTexts(String folder) throws IOException {
    assertThat(Run.in(temporary, "export", "xlsx", "-o", folder).status()).isZero();
    return read(folder);
  }

  private List<String> read(String folder) throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(
            Files.newInputStream(temporary.resolve(folder).resolve("touchpoints.xlsx")))) {
      return texts(workbook.getSheet("Перечень"));
    }
  }

  private String footer(String folder) throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(
            Files.newInputStream(temporary.resolve(folder).resolve("touchpoints.xlsx")))) {
      return workbook.getSheet("Перечень").getFooter().getLeft();
    }
  }

  @Test
  void tellsWhichSignsADocumentCouldNotTake() throws IOException {
    replace(
        "appeals/appeals-written.yaml",
        "title: Окно приёма",
        "title: Окно \u2461 \uD835\uDD4F приёма");
    replace("registry.yaml", "nameGenitive: ", "nameGenitive: \u2605 ");
    Run run = Run.in(temporary, "export", "pdf,docx,json");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err().replace("\n", " "))
        .contains(
            "В шрифте документа нет знака «\uD835\uDD4F» (U+1D54F): в файле dist/touchpoints.pdf"
                + " вместо него стоит пустой квадрат. Где он стоит: appeals-written/room, графа"
                + " «Точка взаимодействия». Напишите вместо него «X».",
            "«\u2605» (U+2605)",
            "Замените его словом или уберите.")
        .doesNotContain("docx", "json");
  }

  @Test
  void tellsWhichSignsOfADraftAreLeftOut() throws IOException {
    replace(
        "appeals/appeals-written.yaml", "title: Окно приёма", "title: \"Окно\\u0001 приёма\" #");
    Run run = Run.in(temporary, "export", "docx,xlsx,json", "--draft");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err().replace("\n", " "))
        .contains(
            "Знака U+0001 в файле dist/touchpoints.docx быть не может, он пропущен.",
            "Знака U+0001 в файле dist/touchpoints.xlsx быть не может, он пропущен.")
        .doesNotContain("json");
  }

  @Test
  void aDirectionNamedTwiceIsPrintedOnce() throws IOException {
    replace(
        "registry.yaml",
        "directions:\n",
        "directions:\n  - {id: internal, title: Повтор, paragraph: 3.5.3, clients: [internal]}\n");
    Run run = Run.in(temporary, "export", "jsonl", "--draft", "-o", "list.jsonl");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readAllLines(temporary.resolve("list.jsonl"))).hasSize(4);
  }
}
