package ru.touchpoints.registry.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;
import ru.touchpoints.registry.workbook.xlsx.TextDocument;
import ru.touchpoints.registry.workbook.xlsx.part.ZipParts;

/** Every limit of a workbook: what is just within, and what is just beyond. */
final class WorkbookLimitsTest {

  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String STYLES =
      "<Relationship Id='r3' Type='x/styles' Target='styles.xml'/></Relationships>";

  /** Where the end of an archive, which is this long, says where its directory begins. */
  private static final int DIRECTORY_FROM_END = 22 - 16;

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
  void aTextIsSoLong() throws IOException {
    String before = "<c t='inlineStr'><is><t>";
    reads(withCell(before + "а".repeat(Limits.TEXT) + "</t></is></c>"));
    refused("long-text", withCell(before + "а".repeat(Limits.TEXT + 1) + "</t></is></c>"));
  }

  private static Parts nested(int depth) {
    int within = depth - 1;
    return Parts.minimal("<a>".repeat(within) + "</a>".repeat(within));
  }

  @Test
  void elementsNestSoDeep() throws IOException {
    reads(nested(Limits.DEPTH));
    refused("damaged", nested(Limits.DEPTH + 1));
  }

  @Test
  void aSmallPartMayBePackedAsTightlyAsItLikes() throws IOException {
    Parts parts = Parts.minimal("<sheetData/>");
    reads(parts.with("media/blank", " ".repeat((int) Limits.RATIO_FROM)));
    refused("bomb", parts.with("media/blank", " ".repeat((int) Limits.RATIO_FROM + 1)));
  }

  private Path document(int cells) throws IOException {
    String row = "<tbl><tr>" + "<tc><p><t>1</t></p></tc>".repeat(cells) + "</tr></tbl>";
    return file(new Parts().with("word/document.xml", "<document>" + row + "</document>"));
  }

  @Test
  void aRowOfADocumentHasSoManyCells() throws IOException {
    Path most = document(Limits.CELLS_OF_ROW);
    assertThat(TextDocument.read(most, "Перечень.docx").rows().get(0).cells())
        .hasSize(Limits.CELLS_OF_ROW);
    Path more = document(Limits.CELLS_OF_ROW + 1);
    assertThatThrownBy(() -> TextDocument.read(more, "Перечень.docx"))
        .isInstanceOfSatisfying(
            WorkbookFault.class,
            fault -> assertThat(fault.messages().toString()).contains("workbook.memory"));
  }

  /** Bytes that no archive packs any tighter. */
  private static byte[] noise(int count) {
    byte[] noise = new byte[count];
    new Random(1).nextBytes(noise);
    return noise;
  }

  /** Bytes that an archive packs thirty times tighter, with pictures that nobody opens. */
  private static Parts withPictures(long bytes) {
    byte[] picture = new byte[1 << 26];
    byte[] noise = noise(picture.length >> 6);
    for (int i = 0; i < picture.length; i++) {
      picture[i] = i % 1024 < 16 ? noise[(i >> 6) + i % 1024] : 0;
    }
    Parts parts = Parts.minimal("<sheetData/>");
    long left = bytes - parts.size();
    for (int i = 0; left > 0; i++) {
      int part = (int) Math.min(left, picture.length);
      parts.with("media/" + i, part == picture.length ? picture : Arrays.copyOf(picture, part));
      left -= part;
    }
    return parts;
  }

  @Test
  void anArchiveUnpacksToSoMuch() throws IOException {
    reads(withPictures(Limits.UNPACKED));
    refused("bomb", withPictures(Limits.UNPACKED + 1));
  }

  private static void unpack(ZipParts zip, long bytes) throws IOException {
    for (long left = bytes; left > 0; ) {
      try (InputStream in = zip.open("noise").orElseThrow()) {
        left -= in.readNBytes((int) Math.min(left, 1 << 22)).length;
      }
    }
  }

  /** Once for a part that is read, and again for each time that it is read again. */
  @ParameterizedTest
  @ValueSource(ints = {1_000, 3_000_000})
  void whatIsReadAgainCountsAgain(int size) throws IOException {
    Path file = file(new Parts().with("noise", noise(size)));
    long most = Math.min(Limits.UNPACKED, Limits.ALWAYS + Limits.RATIO * Files.size(file));
    assertThat(most == Limits.UNPACKED).isEqualTo(size > 1_000);
    try (ZipParts zip = new ZipParts(file, "Книга.xlsx")) {
      unpack(zip, most);
      assertThatThrownBy(() -> unpack(zip, 1))
          .isInstanceOfSatisfying(
              WorkbookFault.class,
              fault -> assertThat(fault.messages().toString()).contains("workbook.bomb"));
    }
  }

  /** A book with a hole between its parts and their directory, so that it has that length. */
  private Path stretched(long length) throws IOException {
    byte[] book = Files.readAllBytes(file(Parts.minimal("<sheetData/>")));
    ByteBuffer bytes = ByteBuffer.wrap(book).order(ByteOrder.LITTLE_ENDIAN);
    int stated = book.length - DIRECTORY_FROM_END;
    int directory = bytes.getInt(stated);
    long moved = directory + length - book.length;
    bytes.putInt(stated, (int) moved);
    Path file = temporary.resolve("stretched.xlsx");
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.write(bytes.duplicate().limit(directory));
      channel.write(bytes.duplicate().position(directory), moved);
    }
    return file;
  }

  @Test
  void aFileIsSoLong() throws IOException {
    Path most = stretched(Limits.PACKED);
    assertThat(Files.size(most)).isEqualTo(Limits.PACKED);
    try (Workbook workbook = Workbook.open(most, "Книга.xlsx")) {
      assertThat(workbook.firstSheet().name()).isPresent();
    }
    Path more = stretched(Limits.PACKED + 1);
    assertThatThrownBy(() -> Workbook.open(more, "Книга.xlsx").close())
        .isInstanceOfSatisfying(
            WorkbookFault.class,
            fault -> assertThat(fault.messages().toString()).contains("workbook.too-large"));
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
