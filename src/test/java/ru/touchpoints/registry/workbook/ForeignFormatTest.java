package ru.touchpoints.registry.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** Files that departments send instead of a workbook. */
final class ForeignFormatTest {

  private static final String SLK =
      """
      ID;PCALCOOO32
      B;Y2;X2
      C;X1;Y1;K"Наименование процесса"
      C;X2;Y1;K"Вид"
      E
      """;

  private static final String SLK_OF_GNUMERIC = "ID;PGnumeric;N;E\n" + "P;PGeneral\n".repeat(800);

  private static final String XML_2003 =
      """
      <?xml version="1.0"?>
      <?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">
       <Worksheet><Table></Table></Worksheet>
      </Workbook>
      """;

  private static final String DIF =
      """
      TABLE
      0,1
      "EXCEL"
      VECTORS
      0,2
      ""
      TUPLES
      0,2
      ""
      DATA
      0,0
      ""
      -1,0
      BOT
      1,0
      "Наименование процесса"
      -1,0
      EOD
      """;

  @TempDir private Path temporary = Path.of("");

  @ParameterizedTest
  @CsvSource({"processes", "touchpoints"})
  void areToldByWhatTheyAreUnderAnyName(String what) throws IOException {
    Fixture.base(temporary);
    Charset russian = Charset.forName("windows-1251");
    refused(what, "это таблица в формате .slk", SLK.getBytes(russian));
    refused(what, "это таблица в формате .slk", ascii(SLK_OF_GNUMERIC));
    refused(what, "это таблица в формате XML 2003", ascii(XML_2003));
    refused(what, "это таблица в формате .dif", DIF.getBytes(russian));
    refused(what, "это текстовый документ .rtf", ascii("{\\rtf1\\ansi\\deff4\n{\\fonttbl;}}"));
    refused(what, "это документ PDF", ascii("%PDF-1.7\n"));
    refused(what, "это страница для браузера (HTML)", ascii("\n<!DOCTYPE html><html><table>"));
    refused(what, "это страница для браузера (HTML)", ascii("\u00EF\u00BB\u00BF<TABLE><tr>"));
    refused(what, "это страница для браузера (HTML)", ascii("MIME-Version: 1.0\nX: y\n\n"));
    refused(what, "это текстовый документ .docx", packed("word/document.xml"));
    refused(what, "это таблица в формате Numbers", packed("Index/Document.iwa"));
    refused(what, "это текстовый документ .doc", compound("WordDocument"));
    refused(what, "это книга прежнего формата .xls", compound("Workbook"));
  }

  @Test
  void aTableThatBeginsLikeOneIsRead() throws IOException {
    Fixture.base(temporary);
    Path table = temporary.resolve("new.csv");
    Files.writeString(table, "ID;Parameter\nTABLE;1\n");
    try (Workbook workbook = Workbook.open(table, "new.csv")) {
      assertThat(workbook.firstSheet().rows()).hasSize(2);
    }
  }

  private void refused(String what, String said, byte[] bytes) throws IOException {
    Files.write(temporary.resolve("sent.csv"), bytes);
    Run run = Run.in(temporary, "import", what, "sent.csv");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().replace('\n', ' '))
        .startsWith("sent.csv: " + said)
        .contains(".xlsx")
        .doesNotContain("колон", "столб");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private byte[] packed(String part) throws IOException {
    return Files.readAllBytes(new Parts().with(part, "<x/>").write(temporary.resolve("sent.zip")));
  }

  private static byte[] compound(String entry) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[9]), entry);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }
}
