package ru.touchpoints.registry.exchange.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.SmallHeap;

/** Workbooks of thousands of rows, made by a process that could not hold their cells. */
final class LargeFormsTest {

  private static final int POINTS = 4_000;

  @TempDir private Path folder = Path.of("");
  private Path registry = Path.of("");

  @BeforeEach
  void list() throws IOException {
    registry = Fixture.base(folder);
  }

  private void points(int count) throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            process: appeals-written
            department: reception
            reviewed: 2026-10-15
            touchpoints:
            """);
    for (int i = 0; i < count; i++) {
      text.append("  - id: p").append(i).append("\n    title: Страница номер ").append(i);
      text.append("\n    type: website\n    address: https://min.example/").append(i);
      text.append("\n    needs: [submission, progress, result]\n    specifics: []\n");
      text.append("    demand: regular\n");
    }
    Files.writeString(registry.resolve("appeals/appeals-written.yaml"), text);
  }

  @Test
  void aBookOfThousandsOfPointsNeedsNoMemoryForItsCells() throws Exception {
    points(POINTS);
    SmallHeap run = SmallHeap.run("64m", folder, "form", "--all");
    assertThat(run.status()).as(run.err()).isZero();
    Path book = folder.resolve(run.out().lines().findFirst().orElseThrow());
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      CellRangeAddress cells =
          CellRangeAddress.valueOf(sheet.getCTWorksheet().getDimension().getRef());
      assertThat(sheet.getLastRowNum()).isGreaterThan(POINTS).isEqualTo(cells.getLastRow());
      assertThat(sheet.getDataValidations())
          .allMatch(
              one -> one.getRegions().getCellRangeAddress(0).getLastRow() == cells.getLastRow());
    }
  }

  @Test
  void aTemplateOfThousandsOfProcessesNeedsNoMemoryForItsCells() throws Exception {
    StringBuilder text = new StringBuilder(Files.readString(registry.resolve("processes.yaml")));
    for (int i = 0; i < POINTS; i++) {
      text.append("  - id: p")
          .append(i)
          .append("\n    title: Рассмотрение обращений вида ")
          .append(i);
      text.append("\n    kind: service\n    scope: intra\n    direction: appeals\n");
      text.append("    department: reception\n    clients: [external]\n");
    }
    Files.writeString(registry.resolve("processes.yaml"), text);
    SmallHeap run = SmallHeap.run("48m", folder, "form", "processes", "-o", "processes.xlsx");
    assertThat(run.status()).as(run.err()).isZero();
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(folder.resolve("processes.xlsx")))) {
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isGreaterThan(POINTS);
    }
  }

  @Test
  void whatHasNoRoomIsToldWithHowToGiveIt() throws Exception {
    points(POINTS);
    SmallHeap run = SmallHeap.run("12m", folder, "form", "--all");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("Программе не хватило памяти")
        .contains("REGISTRY_JAVA_OPTS=-Xmx")
        .doesNotContain("OutOfMemory");
    assertThat(folder.resolve("dist")).doesNotExist();
  }
}
