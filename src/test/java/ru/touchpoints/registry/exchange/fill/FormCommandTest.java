package ru.touchpoints.registry.exchange.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** The workbook that a department fills in, as a program that shows workbooks finds it. */
final class FormCommandTest {

  private static final int HEADER = 3;

  @TempDir private Path folder = Path.of("");

  @Test
  void aDepartmentGetsItsTouchpointsAndEmptyRows() throws IOException, GitAPIException {
    Fixture.base(folder);
    Fixture.commit(folder);
    Run run = Run.in(folder, "form", "--department", "reception");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo("form-reception.xlsx\n");
    try (XSSFWorkbook workbook = open("form-reception.xlsx")) {
      XSSFSheet sheet = workbook.getSheet("Точки");
      assertThat(workbook.getSheetIndex("Точки")).isZero();
      assertThat(workbook.isSheetHidden(workbook.getSheetIndex("Списки"))).isTrue();
      assertThat(text(sheet, HEADER + 1, "Функция (сервис)"))
          .isEqualTo("Рассмотрение письменных обращений граждан");
      assertThat(sheet.getLastRowNum()).isGreaterThan(HEADER + 20);
      assertThat(sheet.isColumnHidden(0)).isTrue();
      assertThat(sheet.isColumnHidden(1)).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
          .isEqualTo((short) (HEADER + 1));
      assertThat(workbook.getProperties().getCustomProperties().getProperty("RegistryDepartment"))
          .isNotNull();
      assertThat(workbook.getProperties().getCustomProperties().getProperty("RegistryModified"))
          .isNull();
    }
  }

  @Test
  void whatIsNotToBeChangedIsLockedAndNothingElse() throws IOException {
    Fixture.base(folder);
    Run.in(folder, "form", "--department", "reception", "-o", "f.xlsx");
    try (XSSFWorkbook workbook = open("f.xlsx")) {
      XSSFSheet sheet = workbook.getSheet("Точки");
      assertThat(sheet.getProtect()).isTrue();
      assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
      assertThat(locked(sheet, HEADER + 1, "Функция (сервис)")).isTrue();
      assertThat(locked(sheet, HEADER + 1, "Код точки")).isTrue();
      assertThat(locked(sheet, HEADER + 1, "Точка взаимодействия")).isFalse();
      assertThat(locked(sheet, sheet.getLastRowNum(), "Функция (сервис)")).isFalse();
      assertThat(sheet.getDataValidations())
          .anyMatch(validation -> "Форма_виды".equals(formula(validation)))
          .anyMatch(validation -> "Форма_процессы".equals(formula(validation)))
          .allMatch(validation -> validation.getPromptBoxText().length() <= 255)
          .allMatch(validation -> validation.getPromptBoxTitle().length() <= 32);
      assertThat(sheet.getCellComments()).hasSize(22);
      assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
          .isEqualTo(13);
    }
  }

  private static String formula(org.apache.poi.ss.usermodel.DataValidation validation) {
    return validation.getValidationConstraint().getFormula1();
  }

  @Test
  void theSameListGivesTheSameBytes() throws IOException {
    Fixture.base(folder);
    Run.in(folder, "form", "--department", "reception", "-o", "a.xlsx");
    Run.in(folder, "form", "--department", "reception", "-o", "b.xlsx");
    assertThat(folder.resolve("a.xlsx")).hasSameBinaryContentAs(folder.resolve("b.xlsx"));
  }

  @Test
  void editsThatNoCommitHoldsAreTold() throws IOException {
    Fixture.base(folder);
    Run run = Run.in(folder, "form", "--department", "reception", "-o", "f.xlsx");
    assertThat(run.err()).contains("не внесены в историю");
    try (XSSFWorkbook workbook = open("f.xlsx")) {
      assertThat(workbook.getProperties().getCustomProperties().getProperty("RegistryModified"))
          .isNotNull();
    }
  }

  @Test
  void anUnknownDepartmentIsRefusedWithTheNearestOrAll() throws IOException {
    Fixture.base(folder);
    Run similar = Run.in(folder, "form", "--department", "recepton");
    assertThat(similar.status()).isEqualTo(2);
    assertThat(similar.err()).contains("Возможно, имелось в виду reception.");
    Run other = Run.in(folder, "form", "--department", "зал");
    assertThat(other.status()).isEqualTo(2);
    assertThat(other.err()).contains("reception, personnel");
  }

  @Test
  void aListReadInPartGivesNoForm() throws IOException {
    Path file = Fixture.base(folder).resolve("appeals/appeals-written.yaml");
    Files.writeString(file, Files.readString(file).replaceFirst("type: \\S+", "type: сайт"));
    Run run = Run.in(folder, "form", "--department", "reception");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("TP104").contains("Форма не составлена");
    assertThat(folder.resolve("form-reception.xlsx")).doesNotExist();
  }

  private XSSFWorkbook open(String name) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(folder.resolve(name)));
  }

  private static int column(XSSFSheet sheet, String header) {
    for (int i = 0; i < sheet.getRow(HEADER).getLastCellNum(); i++) {
      if (sheet.getRow(HEADER).getCell(i).getStringCellValue().equals(header)) {
        return i;
      }
    }
    throw new AssertionError(header);
  }

  private static String text(XSSFSheet sheet, int row, String header) {
    return sheet.getRow(row).getCell(column(sheet, header)).getStringCellValue();
  }

  private static boolean locked(XSSFSheet sheet, int row, String header) {
    return sheet.getRow(row).getCell(column(sheet, header)).getCellStyle().getLocked();
  }
}
