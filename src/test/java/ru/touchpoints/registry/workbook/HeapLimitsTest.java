package ru.touchpoints.registry.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.SmallHeap;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;
import ru.touchpoints.registry.workbook.xlsx.TextDocument;

/** What the memory sets a limit to, where there is little of it: all that is within is read. */
final class HeapLimitsTest {

  private static final String HEAP = "16m";

  @TempDir private Path temporary = Path.of("");

  /** Tells how much may be held, or reads the files and tells what comes of it. */
  static final class Reading {

    public static void main(String[] files) throws IOException {
      if (files.length == 0) {
        System.out.println(Limits.bytesInMemory());
      }
      for (String file : files) {
        System.out.println(outcome(Path.of(file)));
      }
    }

    private static String outcome(Path file) throws IOException {
      try {
        if (TextDocument.is(file, "Книга")) {
          return TextDocument.read(file, "Книга").paragraphs().size() + " texts";
        }
        try (Workbook workbook = Workbook.open(file, "Книга")) {
          return workbook.firstSheet().rows().size() + " rows";
        }
      } catch (WorkbookFault fault) {
        return fault.messages().toString().contains("workbook.memory")
            ? "memory"
            : fault.toString();
      }
    }
  }

  private List<String> outcomes(Path... files) throws IOException, InterruptedException {
    String[] names = List.of(files).stream().map(Path::toString).toArray(String[]::new);
    SmallHeap run = SmallHeap.run(Reading.class, HEAP, temporary, names);
    assertThat(run.err()).isEmpty();
    return run.out().lines().toList();
  }

  /** A number of six digits; none that follows looks like it, so that nothing packs too well. */
  private static String number(int index) {
    return Integer.toString(100_000 + (int) (index * 7_919L % 900_000));
  }

  /** Texts of cells that take so many bytes together, as far as it can be divided. */
  private static List<String> texts(long bytes) {
    List<String> texts = new ArrayList<>();
    long each = Limits.cost(number(0));
    long left = bytes;
    while (left >= 2 * each) {
      texts.add(number(texts.size()));
      left -= each;
    }
    texts.add("1".repeat((int) (left - Limits.cost("")) / 2));
    return texts;
  }

  private Path write(String name, Parts parts) throws IOException {
    return parts.write(temporary.resolve(name));
  }

  private static String all(List<String> texts, String before, String after) {
    return before + String.join(after + before, texts) + after;
  }

  private Path cells(String name, long bytes) throws IOException {
    String rows = all(texts(bytes), "<row><c t='str'><v>", "</v></c></row>");
    return write(name, Parts.minimal("<sheetData>" + rows + "</sheetData>"));
  }

  private Path shared(String name, long bytes) throws IOException {
    String items = all(texts(bytes), "<si><t>", "</t></si>");
    return write(
        name,
        Parts.minimal("<sheetData><row><c t='s'><v>0</v></c></row></sheetData>")
            .with("xl/sharedStrings.xml", "<sst>" + items + "</sst>"));
  }

  private Path openDocument(String name, long bytes) throws IOException {
    String cell = "<table:table-cell office:value-type='string'><text:p>";
    String rows =
        all(
            texts(bytes),
            "<table:table-row>" + cell,
            "</text:p></table:table-cell></table:table-row>");
    return write(name, OpenDocumentTest.table(rows));
  }

  /** A document keeps no places of its texts, their letters alone are counted. */
  private Path letters(String name, long bytes) throws IOException {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; letters.length() < bytes / 2; i++) {
      letters.append(number(i));
    }
    letters.setLength((int) (bytes / 2));
    String parts = letters.toString().replaceAll("(.{1,32767})", "<t>$1</t>");
    return write(
        name, new Parts().with("word/document.xml", "<document><p>" + parts + "</p></document>"));
  }

  @Test
  void whatTheMemoryHasRoomForIsReadAndNoMore() throws Exception {
    long most = Long.parseLong(outcomes().get(0));
    int rows = texts(most).size();
    assertThat(
            outcomes(
                cells("cells.xlsx", most),
                shared("shared.xlsx", most),
                openDocument("cells.ods", most),
                letters("letters.docx", most)))
        .containsExactly(rows + " rows", "1 rows", rows + " rows", "1 texts");
    assertThat(
            outcomes(
                cells("more-cells.xlsx", most + 2),
                shared("more-shared.xlsx", most + 2),
                openDocument("more-cells.ods", most + 2),
                letters("more-letters.docx", most + 2)))
        .containsOnly("memory")
        .hasSize(4);
  }
}
