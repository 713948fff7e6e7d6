package ru.touchpoints.registry.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.workbook.cell.Limits;

/** Documents that other programs have saved, and formats that people pass on. */
final class VerifyTracesTest {

  @TempDir private Path root = Path.of("");

  private String commit = "";

  @BeforeEach
  void export() throws Exception {
    Fixture.base(root);
    commit = Fixture.commit(root);
    Run run = Run.in(root, "export", "xlsx,docx,html", "-o", ".");
    assertThat(run.status()).as(run.err()).isZero();
  }

  private String verify(int status, String name) {
    Run run = Run.in(root, "verify", name);
    assertThat(run.status()).as(run.out() + run.err()).isEqualTo(status);
    return (run.out() + run.err()).replace('\n', ' ');
  }

  private void edit(Consumer<XSSFWorkbook> change) throws IOException {
    try (InputStream in = Files.newInputStream(root.resolve("touchpoints.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(root.resolve("changed.xlsx"))) {
      change.accept(workbook);
      workbook.write(out);
    }
  }

  private static void loseProperties(XSSFWorkbook workbook) {
    POIXMLProperties properties = workbook.getProperties();
    properties.getCustomProperties().getUnderlyingProperties().getPropertyList().clear();
    properties
        .getCoreProperties()
        .getUnderlyingProperties()
        .setIdentifierProperty(Optional.empty());
  }

  @Test
  void aWorkbookWithoutPropertiesIsKnownByWhatIsPrinted() throws IOException {
    edit(VerifyTracesTest::loseProperties);
    assertThat(verify(0, "changed.xlsx"))
        .contains(commit, "Все ячейки книги совпадают", "узнана по строке «Редакция " + commit);
    edit(
        workbook -> {
          loseProperties(workbook);
          workbook.forEach(sheet -> sheet.getFooter().setLeft(""));
        });
    assertThat(verify(0, "changed.xlsx")).contains(commit, "«по состоянию на 15.10.2026»");
    edit(
        workbook -> {
          loseProperties(workbook);
          workbook.getSheet("Данные").getRow(2).getCell(4).setCellValue("Окно № 5");
        });
    assertThat(verify(1, "changed.xlsx"))
        .contains("в документе: Окно № 5", "узнана по строке", "Отличий: 1");
  }

  /** As earlier versions of the program wrote them; the digest is of the form as it was then. */
  @Test
  void itemsInOneLineAreTheSameItems() throws IOException {
    edit(
        workbook -> {
          workbook
              .getProperties()
              .getCustomProperties()
              .getProperty("RegistryDigest")
              .setLpwstr("0".repeat(64));
          workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(VerifyTracesTest::join)));
        });
    assertThat(verify(0, "changed.xlsx")).contains(commit);
  }

  private static void join(Cell cell) {
    if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().contains("\n")) {
      cell.setCellValue(cell.getStringCellValue().replace("\n", "; "));
    }
  }

  @Test
  void anotherTableOfTheSameDayIsNotTheList() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(root.resolve("other.xlsx"))) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("по состоянию на 15.10.2026");
      workbook.write(out);
    }
    assertThat(verify(2, "other.xlsx")).contains("не перечень");
  }

  @Test
  void aColumnShownAgainIsNotOneThatIsMissing() throws IOException {
    edit(workbook -> workbook.getSheet("Перечень").setColumnHidden(9, false));
    assertThat(verify(1, "changed.xlsx"))
        .contains("видно то, что должно быть скрыто: лист «Перечень», скрытая графа J")
        .doesNotContain("В документе нет");
    edit(
        workbook -> {
          XSSFSheet sheet = workbook.getSheet("Перечень");
          sheet.setColumnHidden(9, false);
          sheet.forEach(row -> Optional.ofNullable(row.getCell(9)).ifPresent(row::removeCell));
        });
    assertThat(verify(1, "changed.xlsx"))
        .contains("В документе нет: лист «Перечень», скрытая графа J")
        .doesNotContain("видно то");
  }

  @Test
  void aTextDocumentAndAPageAreVerifiedToo() throws IOException {
    assertThat(verify(0, "touchpoints.docx")).contains(commit, "в точности");
    assertThat(verify(0, "touchpoints.html")).contains(commit, "в точности");
    document("saved.docx", document -> {});
    assertThat(verify(0, "saved.docx")).contains("Таблица и текст документа совпадают");
    document(
        "changed.docx",
        document -> {
          document.getTables().get(0).getRow(2).getCell(3).setText(" (закрыто)");
          document.createParagraph().createRun().setText("приписка");
        });
    assertThat(verify(1, "changed.docx"))
        .contains("Строка 1, графа «Точка взаимодействия»", "(закрыто)", "приписка", "Отличий: 2");
  }

  private void document(String name, Consumer<XWPFDocument> change) throws IOException {
    try (InputStream in = Files.newInputStream(root.resolve("touchpoints.docx"));
        XWPFDocument document = new XWPFDocument(in);
        OutputStream out = Files.newOutputStream(root.resolve(name))) {
      change.accept(document);
      document.write(out);
    }
  }

  @Test
  void aPageThatABrowserHasSavedIsRead() throws IOException {
    String page = Files.readString(root.resolve("touchpoints.html"));
    Files.writeString(
        root.resolve("saved.html"),
        page.replace("<br />", "<BR>").replace(" />", ">").replace("\"number\"", "number"));
    assertThat(verify(0, "saved.html")).contains("Таблицы и текст страницы совпадают");
    assertThat(page).contains("Интернет-приёмная");
    Files.writeString(root.resolve("changed.html"), page.replace("Интернет-приёмная", "Приёмная"));
    assertThat(verify(1, "changed.html"))
        .contains("Строка 1, графа «Точка взаимодействия»", "должно быть: Интернет-приёмная");
    Files.writeString(root.resolve("other.html"), "<!DOCTYPE html><p>Привет");
    assertThat(verify(2, "other.html")).contains("не перечень");
  }

  @Test
  void whatUnpacksWithoutEndIsRefused() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(root.resolve("bomb.docx")))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<document>" + " ".repeat((int) Limits.RATIO_FROM) + "</document>")
              .getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    assertThat(verify(2, "bomb.docx")).contains("bomb.docx");
  }
}
