package ru.touchpoints.registry.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.cell.Row;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** Workbooks of OpenDocument: what stands in their cells, and what is not read. */
final class OpenDocumentTest {

  private static final String NAMES =
      " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
          + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
          + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";

  @TempDir private Path temporary = Path.of("");

  private static Parts parts(String styles, String body) {
    return new Parts()
        .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        .with(
            "content.xml",
            "<office:document-content"
                + NAMES
                + "><office:automatic-styles>"
                + styles
                + "</office:automatic-styles><office:body><office:spreadsheet>"
                + body
                + "</office:spreadsheet></office:body></office:document-content>");
  }

  /** A workbook of one sheet with these rows. */
  static Parts table(String rows) {
    return parts("", "<table:table table:name='Лист'>" + rows + "</table:table>");
  }

  private static String row(String cells) {
    return "<table:table-row>" + cells + "</table:table-row>";
  }

  private static String cell(String attributes, String inside) {
    return "<table:table-cell " + attributes + ">" + inside + "</table:table-cell>";
  }

  private Sheet read(Parts parts) throws IOException {
    try (Workbook workbook =
        Workbook.open(parts.write(temporary.resolve("book.ods")), "Книга.ods")) {
      return workbook.firstSheet();
    }
  }

  private void refused(String key, Parts parts) throws IOException {
    Path file = parts.write(temporary.resolve("book.ods"));
    assertThatThrownBy(
            () -> {
              try (Workbook workbook = Workbook.open(file, "Книга.ods")) {
                workbook.firstSheet();
              }
            })
        .isInstanceOfSatisfying(
            WorkbookFault.class,
            fault -> assertThat(fault.messages().toString()).contains("workbook." + key));
  }

  /** The cells of the first row, as their kind and text. */
  private List<String> cells(String cells) throws IOException {
    return read(table(row(cells))).rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.column() + " " + cell.kind() + " " + cell.text())
        .toList();
  }

  @Test
  void aTextIsItsParagraphsWithTheBlanksThatAreCounted() throws IOException {
    assertThat(
            cells(
                cell(
                    "office:value-type='string'",
                    "<office:annotation><text:p>примечание</text:p></office:annotation>"
                        + "<text:p>Личный<text:s text:c='2'/>приём\n   граждан</text:p>"
                        + "<text:p><text:span>и</text:span><text:line-break/>"
                        + "<text:a>запись</text:a></text:p>"
                        + "<draw:frame><text:p>рисунок</text:p></draw:frame>")))
        .containsExactly("1 TEXT Личный  приём граждан\nи\nзапись");
  }

  @Test
  void aValueIsReadAndNotWhatIsShownOfIt() throws IOException {
    assertThat(
            cells(
                cell("office:value-type='float' office:value='12345'", "<text:p>012345</text:p>")
                    + cell("office:value-type='float' office:value='7'", "<text:p>П-007</text:p>")
                    + cell(
                        "office:value-type='float' office:value='1234.5'",
                        "<text:p>1 234,50</text:p>")
                    + cell(
                        "office:value-type='percentage' office:value='0.12'",
                        "<text:p>12%</text:p>")
                    + cell(
                        "office:value-type='float' office:value='1.23E+19'",
                        "<text:p>1,23E+19</text:p>")
                    + cell(
                        "office:value-type='date' office:date-value='2026-10-15T00:00:00'",
                        "<text:p>15.10.26</text:p>")
                    + cell(
                        "office:value-type='boolean' office:boolean-value='true'",
                        "<text:p>ДА</text:p>")
                    + cell("office:value-type='string' office:string-value='из свойства'", "")))
        .containsExactly(
            "1 TEXT 012345",
            "2 TEXT П-007",
            "3 NUMBER 1234.5",
            "4 NUMBER 0.12",
            "5 LONG_NUMBER 12300000000000000000",
            "6 DATE 2026-10-15",
            "7 BOOLEAN ИСТИНА",
            "8 TEXT из свойства");
  }

  @Test
  void formulasCountByTheValueThatIsKeptOfThem() throws IOException {
    assertThat(
            cells(
                cell(
                        "table:formula='of:=1' office:value-type='float' office:value='1'",
                        "<text:p>1</text:p>")
                    + cell("table:formula='of:=1'", "")
                    + cell("table:formula='of:=1' office:value-type='float'", "")
                    + cell(
                        "table:formula='of:=A1' office:value-type='string'"
                            + " calcext:value-type='error'",
                        "<text:p>#REF!</text:p>")
                    + cell("table:formula='of:=\"\"' office:value-type='string'", "")))
        .containsExactly("1 NUMBER 1", "2 UNCOMPUTED ", "3 UNCOMPUTED ", "4 ERROR #REF!");
  }

  @Test
  void repeatedAndMergedAndHiddenCellsStandWherePeopleSeeThem() throws IOException {
    Sheet sheet =
        read(
            table(
                "<table:table-column table:number-columns-repeated='2'"
                    + " table:visibility='collapse'/><table:table-header-rows>"
                    + row(
                        cell(
                            "table:number-columns-repeated='3' office:value-type='string'",
                            "<text:p>а</text:p>"))
                    + "</table:table-header-rows><table:table-row table:number-rows-repeated='5'>"
                    + cell("table:number-columns-repeated='16384'", "")
                    + "</table:table-row>"
                    + "<table:table-row table:number-rows-repeated='2' table:visibility='filter'>"
                    + cell(
                        "table:number-rows-spanned='2' table:number-columns-spanned='2'"
                            + " office:value-type='string'",
                        "<text:p>б</text:p>")
                    + "<table:covered-table-cell/>"
                    + cell("office:value-type='string'", "<text:p>в</text:p>")
                    + "</table:table-row><table:table-row table:number-rows-repeated='1048568'>"
                    + cell("table:number-columns-repeated='16384'", "")
                    + "</table:table-row>"));
    assertThat(sheet.hiddenColumns()).containsExactly(1, 2);
    assertThat(sheet.merged())
        .hasSize(1)
        .first()
        .hasToString("Region[firstRow=7, firstColumn=1, lastRow=8, lastColumn=2]");
    assertThat(sheet.rows().stream().map(OpenDocumentTest::told).toList())
        .containsExactly("1: 1а 2а 3а", "7 hidden: 1б 3в", "8 hidden: 1б 3в");
  }

  /** So a library for Java, SODS, saves what is merged across: people see one title. */
  @Test
  void copiesOfAMergedCellBeneathItAreNotRead() throws IOException {
    Sheet sheet =
        read(
            table(
                row(
                    cell(
                            "table:number-columns-repeated='4' table:number-columns-spanned='2'"
                                + " office:value-type='string'",
                            "<text:p>а</text:p>")
                        + cell("office:value-type='string'", "<text:p>б</text:p>"))));
    assertThat(sheet.rows().stream().map(OpenDocumentTest::told).toList())
        .containsExactly("1: 1а 3а 5б");
  }

  private static String told(Row row) {
    return row.number()
        + (row.hidden() ? " hidden" : "")
        + row.cells().stream()
            .map(cell -> " " + cell.column() + cell.text())
            .collect(Collectors.joining("", ":", ""));
  }

  @Test
  void hiddenSheetsAndRemovedTextsAreNotRead() throws IOException {
    Sheet sheet =
        read(
            parts(
                "<style:style style:name='ta1' style:family='table'>"
                    + "<style:table-properties table:display='false'/></style:style>",
                "<table:tracked-changes><table:cell-content-change><table:table table:name='x'>"
                    + row(cell("office:value-type='string'", "<text:p>было</text:p>"))
                    + "</table:table></table:cell-content-change></table:tracked-changes>"
                    + "<table:table table:name='Скрытый' table:style-name='ta1'/>"
                    + "<table:table table:name='Лист'>"
                    + row(cell("office:value-type='string'", "<text:p>стало</text:p>"))
                    + "</table:table>"));
    assertThat(sheet.name()).hasValue("Лист");
    assertThat(sheet.rows()).hasSize(1);
  }

  /** A few bytes that would be a sheet of sixteen thousand million cells. */
  @Test
  void whatIsRepeatedIsCountedBeforeItIsMade() throws IOException {
    String one =
        cell(
            "table:number-columns-repeated='16384' office:value-type='string'",
            "<text:p>а</text:p>");
    refused(
        "too-many-cells",
        table(
            "<table:table-row table:number-rows-repeated='1000000'>" + one + "</table:table-row>"));
    String single = cell("office:value-type='string'", "<text:p>а</text:p>");
    refused(
        "too-many-rows",
        table(
            "<table:table-row table:number-rows-repeated='"
                + (Limits.ROWS + 1)
                + "'>"
                + single
                + "</table:table-row>"));
    refused(
        "absurd-row",
        table(
            "<table:table-row table:number-rows-repeated='"
                + Limits.LAST_ROW
                + "'><table:table-cell/></table:table-row><table:table-row>"
                + single
                + "</table:table-row>"));
    refused(
        "misplaced-cell",
        table(
            row(
                cell(
                    "table:number-columns-repeated='16385' office:value-type='string'",
                    "<text:p>а</text:p>"))));
    refused(
        "long-text",
        table(
            row(cell("office:value-type='string'", "<text:p>а<text:s text:c='32767'/></text:p>"))));
    refused("bad-number", table(row(cell("office:value-type='float' office:value='x'", ""))));
  }

  @Test
  void otherDocumentsAreRefusedByName() throws IOException {
    refused(
        "encrypted",
        table("").with("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>"));
    refused("damaged", table("").with("content.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"));
    refused("not-workbook", new Parts().with("content.xml", "<office/>"));
    Path flat =
        Files.writeString(
            temporary.resolve("a.fods"),
            "<?xml version='1.0'?><office:document"
                + " office:mimetype='application/vnd.oasis.opendocument.spreadsheet'/>");
    assertThatThrownBy(() -> Workbook.open(flat, "a.fods").close())
        .isInstanceOfSatisfying(
            WorkbookFault.class,
            fault -> assertThat(fault.messages().toString()).contains("workbook.fods"));
  }

  /** A form that LibreOffice has saved in its own format, with two cells changed. */
  @Test
  void aFormSavedByAnOfficeProgramComesBack() throws IOException, GitAPIException {
    Path list = Fixture.base(temporary);
    Fixture.commit(temporary);
    Files.copy(Fixture.resource("fixtures/office/form.ods"), temporary.resolve("form.ods"));
    Run run = Run.in(temporary, "import", "touchpoints", "form.ods", "--write", "--base", "HEAD");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .isEqualTo(
            "Рассмотрение письменных обращений граждан (appeals-written) G5: Интернет-приёмная."
                + " Адрес: https://min.example/reception → https://min.example/new I5:"
                + " Интернет-приёмная. Получение информации: пусто → × ");
    assertThat(Files.readString(list.resolve("appeals/appeals-written.yaml")))
        .contains("https://min.example/new")
        .contains("needs: [information, submission, progress, result]");
  }

  @Test
  void theProcessRegistryIsReadAndItsFaultsHaveTheirCells() throws IOException {
    Fixture.base(temporary);
    table(
            row(text("Наименование процесса") + text("Вид") + text("Направление"))
                + row(text("Новый процесс") + text("непонятно") + text("appeals")))
        .write(temporary.resolve("Реестр.ods"));
    for (String command : List.of("import processes Реестр.ods", "diff --processes Реестр.ods")) {
      Run run = Run.in(temporary, command.split(" "));
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).startsWith("Реестр.ods, лист «Лист», ячейка B2: «непонятно»");
    }
    Run verify = Run.in(temporary, "verify", "Реестр.ods");
    assertThat(verify.status()).isEqualTo(2);
    assertThat(verify.err()).contains("формата .ods");
  }

  private static String text(String text) {
    return cell("office:value-type='string'", "<text:p>" + text + "</text:p>");
  }
}
