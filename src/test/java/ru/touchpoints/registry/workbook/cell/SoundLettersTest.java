package ru.touchpoints.registry.workbook.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.support.Drawn;

final class SoundLettersTest {

  private static String said(String rows) {
    WorkbookFault fault =
        catchThrowableOfType(WorkbookFault.class, () -> SoundLetters.of(Drawn.sheet(rows)));
    return fault == null ? "" : Wording.ofFindings("ru").text(fault.messages().get(0));
  }

  /** As LibreOffice saves a table in UTF-8 that it was told to read as windows-1251. */
  @Test
  void aSheetThatBeginsWithShortGarbledWordsIsRefused() {
    String table = "Код|Вид|Наименование|Направление\n1|да|Отпуск|Дела\n";
    String taken =
        new String(table.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1251"));
    assertThat(said(taken)).contains("ячейка C1: вместо русских букв", "это «Наименование»");
    assertThat(said(table)).isEmpty();
    assertThat(said(table + table + taken)).isEmpty();
  }
}
