package ru.touchpoints.registry.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import tools.jackson.databind.json.JsonMapper;

/** A document that has little in common with its list is told of at a length that can be read. */
final class ManyDifferencesTest {

  private static final int SHOWN = 1_000;
  private static final int MORE = 3;

  @TempDir private Path root = Path.of("");

  @Test
  void theTextShowsAThousandAndCountsTheRestAndProgramsGetAll() throws Exception {
    Fixture.base(root);
    Fixture.commit(root);
    assertThat(Run.in(root, "export", "xlsx", "-o", "list.xlsx").status()).isZero();
    try (InputStream in = Files.newInputStream(root.resolve("list.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(root.resolve("changed.xlsx"))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      int last = sheet.getLastRowNum();
      for (int i = 1; i <= SHOWN + MORE; i++) {
        sheet.createRow(last + i).createCell(1).setCellValue("приписка " + i);
      }
      workbook.write(out);
    }
    Run text = Run.in(root, "verify", "changed.xlsx");
    assertThat(text.status()).isOne();
    assertThat(text.out())
        .contains("приписка 1\n", "… и ещё отличий: ", "--format json")
        .doesNotContain("приписка " + (SHOWN + MORE));
    Run json = Run.in(root, "verify", "changed.xlsx", "--format", "json");
    int all = new JsonMapper().readTree(json.out()).path("differences").size();
    assertThat(all).isGreaterThanOrEqualTo(SHOWN + MORE);
    assertThat(text.out()).contains("… и ещё отличий: " + (all - SHOWN) + ";");
    assertThat(text.err().replace('\n', ' ')).contains("Отличий: ");
  }
}
