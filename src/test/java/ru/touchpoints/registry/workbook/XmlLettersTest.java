package ru.touchpoints.registry.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** Parts of a workbook are read in the encoding that they name; what is broken in it is refused. */
final class XmlLettersTest {

  private static final String CELL =
      "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>Приём</t></is></c></row>"
          + "</sheetData></worksheet>";

  @TempDir private Path temporary = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, <?xml version='1.0'?>",
    "UTF-8, \uFEFF<?xml version='1.0' encoding='UTF-8'?>",
    "UTF-8, '<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>'",
    "UTF-16, <?xml version='1.0' encoding='UTF-16'?>",
    "UTF-16LE, <?xml version='1.0' encoding='UTF-16'?>",
    "UTF-16BE, <?xml version='1.0' encoding='UTF-16'?>",
    "windows-1251, <?xml version='1.0' encoding='windows-1251'?>",
  })
  void lettersAreThoseOfTheEncodingNamed(Charset charset, String declaration) throws IOException {
    assertThat(read(bytes(charset, declaration))).isEqualTo("Приём");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, <?xml version='1.0' encoding='UTF-8'?>",
    "windows-1251, ''",
    "UTF-8, <?xml version='1.0' encoding='no-such-letters'?>",
  })
  void whatTheEncodingCannotHoldIsRefused(Charset charset, String declaration) {
    assertThatThrownBy(() -> read(bytes(charset, declaration))).isInstanceOf(WorkbookFault.class);
  }

  /** The parser of the JDK has its own opinion of broken bytes, and prints it. */
  @Test
  void nothingIsPrintedOfBrokenBytes() {
    PrintStream usual = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setErr(caught);
      assertThatThrownBy(() -> read(bytes(Charset.forName("windows-1251"), "")))
          .isInstanceOf(WorkbookFault.class);
    } finally {
      System.setErr(usual);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static byte[] bytes(Charset charset, String declaration) {
    return (declaration + CELL).getBytes(charset);
  }

  private String read(byte[] sheet) throws IOException {
    Path file = Parts.minimal("").with(Parts.SHEET, sheet).write(temporary.resolve("a.xlsx"));
    try (Workbook workbook = Workbook.open(file, "a.xlsx")) {
      return workbook.firstSheet().rows().get(0).text(1);
    }
  }
}
