package ru.touchpoints.registry.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** A document that does not say all that the list says does not go out unnoticed. */
final class LossesTest {

  /** UTF-16 units, as many as a spreadsheet program takes. */
  private static final int CELL = 32_767;

  private static final int ITEM = 1_000;

  @TempDir private Path folder = Path.of("");

  /** Specifics that fill a cell with so many units, none of them too long by itself. */
  private Run exported(int units) throws IOException {
    String item = "слово ".repeat(ITEM).substring(0, ITEM - 1) + "я";
    int items = units / (ITEM + 1);
    String last = "я".repeat(units - items * (ITEM + 1));
    Fixture.replace(
        Fixture.base(folder).resolve("internal/leave.yaml"),
        "needs: [submission, result]\n    specifics: []",
        "needs: [submission, result]\n    specifics: ["
            + String.join(", ", Collections.nCopies(items, item))
            + ", "
            + last
            + "]");
    return Run.in(folder, "export", "xlsx,html", "--draft");
  }

  /** The longest texts of the sheets of the workbook. */
  private Set<String> longest() throws IOException {
    Set<String> texts = new TreeSet<>();
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(folder.resolve("dist/touchpoints.xlsx")))) {
      book.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell -> {
                            if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().length() > ITEM) {
                              texts.add(cell.getStringCellValue());
                            }
                          })));
    }
    return texts;
  }

  /** A line feed is a space on paper, and none that the font would have to draw. */
  @Test
  void linesOfATextAreNoLoss() throws IOException {
    Fixture.replace(
        Fixture.base(folder).resolve("internal/leave.yaml"),
        "needs: [submission, result]\n    specifics: []",
        "needs: [submission, result]\n    specifics: [\"Первая\\nвторая\\n\"]");
    Run run = Run.in(folder, "export", "pdf", "--draft");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aTextThatFillsACellIsWhole() throws IOException {
    assertThat(exported(CELL).err()).isEmpty();
    assertThat(longest()).hasSize(1).allMatch(text -> text.length() == CELL && text.endsWith("я"));
  }

  @Test
  void aTextTooLongForACellIsCutAndTold() throws IOException {
    Run run = exported(CELL + 1);
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            """
            Ячейка файла dist/touchpoints.xlsx вмещает знаков: 32767, а в тексте их 32768.
            Конец текста пропущен, вместо него стоит «…». Где это: leave/portal, графа
            «Особенности взаимодействия с клиентом». Сократите текст.
            """);
    assertThat(longest()).hasSize(1).allMatch(text -> text.length() == CELL && text.endsWith("…"));
    assertThat(folder.resolve("dist/touchpoints.html")).content().doesNotContain("я…");
  }
}
