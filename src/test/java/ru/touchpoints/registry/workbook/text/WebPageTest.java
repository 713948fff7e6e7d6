package ru.touchpoints.registry.workbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.text.ReadDocument.Cell;
import ru.touchpoints.registry.workbook.text.ReadDocument.Row;

/** What is read of a page: its tables, its paragraphs, what it says of itself. */
final class WebPageTest {

  @TempDir private Path temporary = Path.of("");

  private ReadDocument read(String page) throws IOException {
    return WebPage.read(Files.writeString(temporary.resolve("page.html"), page)).orElseThrow();
  }

  /** The text of a cell that holds just this. */
  private String cell(String content) throws IOException {
    return read("<table><tr><td>" + content + "</td></tr></table>")
        .rows()
        .get(0)
        .cells()
        .get(0)
        .text();
  }

  @Test
  void aRowHasSoManyCells() throws IOException {
    String row = "<html><table><tr>";
    String cells = "<td>1</td>".repeat(Limits.CELLS_OF_ROW);
    assertThat(read(row + cells + "</tr></table>").rows().get(0).cells())
        .hasSize(Limits.CELLS_OF_ROW);
    Path more = temporary.resolve("more.html");
    Files.writeString(more, row + cells + "<td>1</td></tr></table>");
    assertThat(WebPage.read(more)).isEmpty();
  }

  @Test
  void aPageIsItsTablesParagraphsAndProperties() throws IOException {
    ReadDocument page =
        read(
            """
            <!DOCTYPE html>
            <html><head><META NAME="commit" CONTENT='0123abc'><meta name=commit content=second>
            <meta charset="utf-8"><style>td > p { content: "<td>нет</td>" }</style>
            <script>if (a < b) document.write("<tr><td>нет</td></tr>")</script></head>
            <body><h1>Перечень</h1>вне таблицы<p>по состоянию на 15.10.2026</p>
            <table><caption>Обращения</caption>
            <thead><tr><th>Точка</th><th>Адрес</th></tr></thead>
            <tbody><tr><td rowspan="2">Приёмная</td><td>улица<br>дом 1</td></tr>
            <tr><td><!-- <td>нет</td> --><a href="a>b">дом</a> 2</td></tr></tbody></table>
            </body></html>
            """);
    assertThat(page.properties()).containsEntry("commit", "0123abc").containsEntry("", "");
    assertThat(page.paragraphs()).containsExactly("Перечень", "по состоянию на 15.10.2026");
    assertThat(page.rows())
        .containsExactly(
            new Row(true, List.of(new Cell("Обращения", 1))),
            new Row(true, List.of(new Cell("Точка", 1), new Cell("Адрес", 1))),
            new Row(false, List.of(new Cell("Приёмная", 2), new Cell("улица\nдом 1", 1))),
            new Row(false, List.of(new Cell("дом 2", 1))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a &lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;|a <b> & \"c\" 'd'",
        "&#1055;&#x43f;&#X43F;|Ппп",
        "&hellip; &amp;lt; &|&hellip; &lt; &",
        "a&nbsp;b|a\u00a0b",
        "a&#9999999;b|ab",
        "a&#xFFFFFF;b|ab",
        "<b title='a > b'>ж</b>|ж",
        "<b title=\"it's > b\">ж</b>|ж",
        "a<1>b|ab",
        "a<!---->b|ab",
        "a<script>x</script>b|ab",
        "a<STYLE>x</style >b|ab"
      })
  void signsAndTagsOfAText(String content, String text) throws IOException {
    assertThat(cell(content)).isEqualTo(text);
  }

  @Test
  void linesOfAnyProgramAreLines() throws IOException {
    assertThat(cell("\r\nодин\r\nдва\n")).isEqualTo("один\nдва");
  }

  @ParameterizedTest
  @CsvSource({
    "rowspan='3', 3",
    "ROWSPAN=3, 3",
    "rowspan=' 3 ', 3",
    "rowspan='0', 1",
    "rowspan='-2', 1",
    "rowspan='many', 1",
    "rowspan='2000000', 1048576",
    "colspan='3', 1",
    "data-rowspan='3', 1"
  })
  void aCellReachesDownOverThatManyRows(String attribute, int rows) throws IOException {
    assertThat(read("<tr><td " + attribute + ">а</td></tr>").rows().get(0).cells())
        .containsExactly(new Cell("а", rows));
  }

  /** A page cut off in a tag, a comment or a script ends there. */
  @ParameterizedTest
  @CsvSource({"<td", "<!-- <tr><td>b</td></tr>", "<script><tr><td>b</td></tr>", "текст", "<"})
  void whatIsCutOffIsLeftOut(String end) throws IOException {
    assertThat(read("<tr><td>a</td></tr>" + end).rows())
        .containsExactly(new Row(false, List.of(new Cell("a", 1))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE html><p>|true",
        "' \n<HTML lang=ru>'|true",
        "\uFEFF<!doctype HTML>|true",
        "<?xml version='1.0'?><html>|false",
        "Код;<html>|false"
      })
  void aPageIsKnownByItsBeginning(String text, boolean page) throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), text);
    assertThat(WebPage.is(file)).isEqualTo(page);
  }

  @Test
  void aPageLargerThanAnyListIsNotRead() throws IOException {
    int most = 64 << 20;
    byte[] bytes = " ".repeat(most + 1).getBytes(StandardCharsets.US_ASCII);
    Path file = temporary.resolve("page.html");
    assertThat(WebPage.read(Files.write(file, bytes))).isEmpty();
    Files.write(file, Arrays.copyOf(bytes, most));
    assertThat(WebPage.read(file)).contains(new ReadDocument(Map.of(), List.of(), List.of()));
  }
}
