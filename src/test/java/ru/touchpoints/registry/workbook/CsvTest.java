package ru.touchpoints.registry.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** Tables as text: their separators, quotes and code pages. */
final class CsvTest {

  private static final String TABLE =
      """
      Код;Наименование процесса;Вид
      1;Рассмотрение обращений;сервис
      2;Объявление о приёме: ящик, этаж «Я»;функция
      """;

  @TempDir private Path temporary = Path.of("");

  private static Sheet first(Path file) throws IOException {
    try (Workbook workbook = Workbook.open(file, "Таблица.csv")) {
      return workbook.firstSheet();
    }
  }

  private static List<String> texts(Sheet sheet) {
    return sheet.rows().stream()
        .map(
            row ->
                row.number()
                    + ":"
                    + row.cells().stream()
                        .map(cell -> cell.column() + "=" + cell.text())
                        .collect(Collectors.joining("|")))
        .toList();
  }

  private Path saved(String text, Charset charset) throws IOException {
    return Files.write(temporary.resolve("t.csv"), text.getBytes(charset));
  }

  private static String refusal(Path file) {
    StringBuilder said = new StringBuilder();
    assertThatThrownBy(() -> first(file))
        .isInstanceOfSatisfying(
            WorkbookFault.class,
            fault -> said.append(Wording.ofFindings("ru").text(fault.messages().get(0))));
    return said.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void tablesAsTextAreReadWhateverSeparatesTheirFields(String separator) throws IOException {
    String table =
        "Код;Наименование\r\n1;\"Приём; учёт, \"\"запись\"\"\nна приём\"\r\n\r\n2;Ответ\r\n"
            .replace(";", separator)
            .replace("Приём" + separator, "Приём;");
    List<String> expected =
        List.of(
            "1:1=Код|2=Наименование", "2:1=1|2=Приём; учёт, \"запись\"\nна приём", "4:1=2|2=Ответ");
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, Charset.forName("windows-1251"), StandardCharsets.UTF_16)) {
      Path file = Files.write(temporary.resolve("t.csv"), table.getBytes(charset));
      assertThat(texts(first(file))).as(charset.name()).isEqualTo(expected);
    }
    assertThat(texts(first(Files.writeString(temporary.resolve("t.csv"), "\uFEFF" + table))))
        .isEqualTo(expected);
  }

  @Test
  void commasInsideTitlesDoNotMakeColumns() throws IOException {
    Path file =
        Files.writeString(
            temporary.resolve("t.csv"),
            "Реестр, утверждённый приказом, в редакции\na;b, c, d, e, f\ng;h, i, j\nk;l\n");
    assertThat(first(file).rows().get(1).text(2)).isEqualTo("b, c, d, e, f");
    Path stated = Files.writeString(temporary.resolve("t.csv"), "sep=,\r\na;b,c\r\n");
    assertThat(texts(first(stated))).containsExactly("2:1=a;b|2=c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IBM866|cp866",
        "KOI8-R|KOI8-R",
        "x-MacCyrillic|MacCyrillic",
        "UTF-16LE|UTF-16 LE",
        "UTF-16BE|UTF-16 BE"
      })
  void otherCodePagesAreRefusedByTheirNames(String charset, String name) throws IOException {
    assertThat(refusal(saved(TABLE, Charset.forName(charset))))
        .contains("Таблица.csv: файл сохранён не в UTF-8", "похоже на " + name);
  }

  @Test
  void windows1251IsReadInCapitalsToo() throws IOException {
    String capitals = TABLE.toUpperCase(Locale.ROOT);
    assertThat(first(saved(capitals, Charset.forName("windows-1251"))))
        .isEqualTo(first(saved(capitals, StandardCharsets.UTF_8)));
  }

  @Test
  void damagedTextsAreNamed() throws IOException {
    byte[] bytes = TABLE.getBytes(StandardCharsets.UTF_8);
    int second = TABLE.substring(0, TABLE.indexOf("Расс")).getBytes(StandardCharsets.UTF_8).length;
    bytes[second] = 'x';
    assertThat(refusal(Files.write(temporary.resolve("t.csv"), bytes)))
        .contains("UTF-8 испорчен", "в строке 2");
    String twice =
        new String(TABLE.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1251"));
    assertThat(refusal(saved(twice, StandardCharsets.UTF_8))).contains("сохранили ещё раз");
    assertThat(refusal(saved(TABLE.replaceAll("[А-яё]", "?"), StandardCharsets.UTF_8)))
        .contains("ячейка A1", "буквы пропали при сохранении");
    assertThat(texts(first(saved("Вопрос ???;?\n???;???\n", StandardCharsets.UTF_8)))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a;b;c\\nc;\"d;5\\ne;f;6\\n|B2",
        "a;b;c\\n1;\"Приём;2\\n3;\"Учёт\";4\\n|B2",
        "a;b;c\\n1;\"Приём;2\\n3;4;5\\n6;дом 7\";8\\n|B2",
        "a;b;c\\n1;\"ООО \"Ромашка\"\";2\\n|B2",
        "a,b,c\\n1,2,\"x\\n3,4,5\\n|C2"
      })
  void anOpenQuoteIsNamedWhereItOpens(String table, String cell) throws IOException {
    assertThat(refusal(saved(table.replace("\\n", "\n"), StandardCharsets.UTF_8)))
        .contains("ячейка " + cell + ": кавычка открыта здесь");
  }

  @Test
  void linesAndSeparatorsInsideQuotesAreText() throws IOException {
    assertThat(
            texts(
                first(
                    saved(
                        "a;b;c\n1;\"Приём; учёт;\nзапись\" ;=\"012\"\n2;#Н/Д;4\n",
                        StandardCharsets.UTF_8))))
        .containsExactly("1:1=a|2=b|3=c", "2:1=1|2=Приём; учёт;\nзапись|3=012", "3:1=2|2=#Н/Д|3=4");
    assertThat(first(temporary.resolve("t.csv")).rows().get(2).cells().get(1).kind())
        .isEqualTo(Cell.Kind.ERROR);
  }
}
