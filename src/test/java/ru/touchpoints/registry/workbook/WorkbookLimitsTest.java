package ru.touchpoints.registry.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** Every limit of a workbook: what is just within, and what is just beyond. */
final class WorkbookLimitsTest {

  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String STYLES =
      "<Relationship Id='r3' Type='x/styles' Target='styles.xml'/></Relationships>";

  @TempDir private Path temporary = Path.of("");

  private void reads(Parts parts) throws IOException {
    try (Workbook workbook = Workbook.open(file(parts), "Книга.xlsx")) {
      assertThat(workbook.firstSheet().name()).isPresent();
    }
  }

  private void refused(String key, Parts parts) throws IOException {
    Path file = file(parts);
    assertThatThrownBy(
            () -> {
              try (Workbook workbook = Workbook.open(file, "Книга.xlsx")) {
                workbook.firstSheet();
              }
            })
        .isInstanceOfSatisfying(
            WorkbookFault.class,
            fault -> assertThat(fault.messages().toString()).contains("workbook." + key));
  }

  private Path file(Parts parts) throws IOException {
    return parts.write(temporary.resolve("book.xlsx"));
  }

  private static Parts withParts(int count) {
    Parts parts = Parts.minimal("<sheetData/>");
    for (int i = 4; i < count; i++) {
      parts.with("media/" + i, "");
    }
    return parts;
  }

  @Test
  void anArchiveHasSoManyParts() throws IOException {
    reads(withParts(Limits.PARTS));
    refused("bomb", withParts(Limits.PARTS + 1));
  }

  @Test
  void aPartIsThereOnce() throws IOException {
    refused("damaged", Parts.minimal("<sheetData/>").with("XL/Workbook.xml", "<workbook/>"));
  }

  private static Parts withSheets(int count) {
    String more = "<sheet name='x' sheetId='2' id='r1'/>".repeat(count - 1);
    return Parts.minimal("<sheetData/>")
        .replace("xl/workbook.xml", "</sheets>", more + "</sheets>");
  }

  @Test
  void aWorkbookHasSoManySheets() throws IOException {
    reads(withSheets(Limits.SHEETS));
    refused("too-many-sheets", withSheets(Limits.SHEETS + 1));
  }

  private static Parts withMerged(int count) {
    StringBuilder merged = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      merged.append("<mergeCell ref='A").append(i).append(":B").append(i).append("'/>");
    }
    return Parts.minimal("<sheetData/>" + merged);
  }

  @Test
  void aSheetHasSoManyMergedAreas() throws IOException {
    reads(withMerged(Limits.MERGED));
    refused("too-many-merged", withMerged(Limits.MERGED + 1));
  }

  private static Parts withStyles(int styles, int formats) {
    StringBuilder text = new StringBuilder("<styleSheet><numFmts>");
    for (int i = 0; i < formats; i++) {
      text.append("<numFmt numFmtId='").append(200 + i).append("' formatCode='0'/>");
    }
    text.append("</numFmts><cellXfs>");
    for (int i = 0; i < styles; i++) {
      text.append("<xf numFmtId='").append(200 + i % 4_000).append("' fontId='").append(i * 31);
      text.append("'/>");
    }
    return Parts.minimal("<sheetData/>")
        .replace(RELATIONS, "</Relationships>", STYLES)
        .with("xl/styles.xml", text + "</cellXfs></styleSheet>");
  }

  @Test
  void aWorkbookHasSoManyStyles() throws IOException {
    reads(withStyles(Limits.STYLES, 1));
    refused("too-many-styles", withStyles(Limits.STYLES + 1, 1));
    reads(withStyles(1, Limits.FORMATS));
    refused("too-many-styles", withStyles(1, Limits.FORMATS + 1));
  }

  private static Parts withRelations(int more) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < more; i++) {
      text.append("<Relationship Id='m").append(i).append("' Type='x/y' Target='z'/>");
    }
    return Parts.minimal("<sheetData/>")
        .replace(RELATIONS, "</Relationships>", text + "</Relationships>");
  }

  @Test
  void aPartRefersToSoMuch() throws IOException {
    reads(withRelations(Limits.PROPERTIES - 2));
    refused("bomb", withRelations(Limits.PROPERTIES - 1));
  }

  private static Parts withCell(String cell) {
    return Parts.minimal("<sheetData><row>" + cell + "</row></sheetData>");
  }

  @Test
  void aNumberHasSoManyDigits() throws IOException {
    reads(withCell("<c><v>" + "1".repeat(Limits.DIGITS) + "</v></c>"));
    refused("bad-number", withCell("<c><v>" + "1".repeat(Limits.DIGITS + 1) + "</v></c>"));
  }

  @Test
  void aSheetHasSoManyRowsAndColumns() throws IOException {
    reads(Parts.minimal("<sheetData><row r='" + Limits.LAST_ROW + "'/></sheetData>"));
    refused(
        "absurd-row",
        Parts.minimal("<sheetData><row r='" + (Limits.LAST_ROW + 1) + "'/></sheetData>"));
    reads(withCell("<c/>".repeat(Limits.LAST_COLUMN)));
    refused("misplaced-cell", withCell("<c/>".repeat(Limits.LAST_COLUMN + 1)));
  }

  @Test
  void whatASheetClaimsOfItsSizeIsNotAsked() throws IOException {
    reads(
        Parts.minimal(
            "<dimension ref='A1:XFD1048576'/><cols>"
                + "<col min='1' max='16385' hidden='1'/>".repeat(3)
                + "</cols><sheetData/>"));
  }
}
