package ru.touchpoints.registry.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.official.verify.IssuedDocument;
import ru.touchpoints.registry.support.SmallHeap;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** How much of a document that calls itself a list is kept in the memory that there is. */
final class VerifyLimitsTest {

  private static final int LARGEST_PAGE = 64 << 20;
  private static final String START = "<!doctype html>";

  @TempDir private Path temporary = Path.of("");

  /** Tells how much memory there is, or reads the documents and tells what comes of it. */
  static final class Reading {

    public static void main(String[] files) throws IOException {
      if (files.length == 0) {
        System.out.println(Runtime.getRuntime().maxMemory());
      }
      for (String file : files) {
        System.out.println(outcome(Path.of(file)));
      }
    }

    private static String outcome(Path file) throws IOException {
      try {
        return IssuedDocument.read(file, "Перечень").content().texts().size() + " texts";
      } catch (Refusal refusal) {
        return refusal.toString();
      } catch (WorkbookFault fault) {
        return fault.messages().toString();
      }
    }
  }

  private List<String> outcomes(String heap, Path... files) throws Exception {
    String[] names = Stream.of(files).map(Path::toString).toArray(String[]::new);
    SmallHeap run = SmallHeap.run(Reading.class, heap, temporary, names);
    assertThat(run.err()).isEmpty();
    return run.out().lines().toList();
  }

  private Path packed(String name, String... parts) throws IOException {
    Path file = temporary.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  /** Numbers in a row, so that an archive of them is packed no tighter than others are. */
  private static String all(int count, String before, String after) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(before).append(i).append(after);
    }
    return all.toString();
  }

  private Path document(int texts) throws IOException {
    String paragraphs = all(texts, "<p><t>", "</t></p>");
    return packed(
        "list-" + texts + ".docx", "word/document.xml", "<document>" + paragraphs + "</document>");
  }

  private Path workbook(int cells) throws IOException {
    return packed(
        "list-" + cells + ".xlsx",
        "_rels/.rels",
        "<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='book.xml'/>"
            + "</Relationships>",
        "book.xml",
        "<workbook><sheets><sheet name='Перечень' sheetId='1' id='r1'/></sheets></workbook>",
        "_rels/book.xml.rels",
        "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='sheet.xml'/>"
            + "</Relationships>",
        "sheet.xml",
        "<worksheet><sheetData>"
            + all(cells, "<row><c><v>", "</v></c></row>")
            + "</sheetData></worksheet>");
  }

  private Path page(int texts) throws IOException {
    return Files.writeString(
        temporary.resolve("list-" + texts + ".html"), START + all(texts, "<p>", "</p>"));
  }

  /** A page of that length, almost all of which is a hole. */
  private Path pageOf(long bytes) throws IOException {
    Path page = Files.writeString(temporary.resolve("long-" + bytes + ".html"), START + "<p>a</p>");
    try (FileChannel channel = FileChannel.open(page, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(1), bytes - 1);
    }
    return page;
  }

  @Test
  void soManyTextsAreKeptAndPagesAreSoLong() throws Exception {
    String heap = "16m";
    int memory = Integer.parseInt(outcomes(heap).get(0));
    int most = memory / 1_024;
    String read = most + " texts";
    assertThat(outcomes(heap, document(most), workbook(most), page(most), pageOf(memory / 16)))
        .containsExactly(read, read, read, "1 texts");
    List<String> refused =
        outcomes(
            heap, document(most + 1), workbook(most + 1), page(most + 1), pageOf(memory / 16 + 1));
    assertThat(refused).hasSize(4);
    assertThat(refused.subList(0, 2)).allMatch(told -> told.contains("workbook.memory"));
    assertThat(refused.subList(2, 4)).allMatch(told -> told.contains("verify.too-large"));
  }

  @Test
  void aPageIsNeverLongerThanTheLargestList() throws Exception {
    List<String> outcomes = outcomes("1200m", pageOf(LARGEST_PAGE), pageOf(LARGEST_PAGE + 1));
    assertThat(outcomes.get(0)).isEqualTo("1 texts");
    assertThat(outcomes.get(1)).contains("verify.too-large");
  }
}
