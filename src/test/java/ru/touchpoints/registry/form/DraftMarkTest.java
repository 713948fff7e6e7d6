package ru.touchpoints.registry.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.PdfText;
import ru.touchpoints.registry.support.Run;

/** Who cannot see the mark of a draft is told of it: by the title and by the text. */
final class DraftMarkTest {

  private static final String MARK = "ПРОЕКТ";
  private static final Pattern TITLE = Pattern.compile("<title>(.*)</title>");

  @TempDir private Path temporary = Path.of("");

  private Path registry = Path.of("");

  /** What a document is called, and whether its text has the mark. */
  private record Told(String title, boolean marked) {}

  @BeforeEach
  void approved() throws Exception {
    registry = Fixture.base(temporary);
    Files.writeString(temporary.resolve(".gitignore"), "dist/\n");
    Fixture.commit(temporary);
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = registry.resolve(file);
    Fixture.replace(path, from, to);
  }

  private Map<String, Told> export(String... options) throws IOException {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "export";
    arguments[1] = "xlsx,pdf,docx,html";
    System.arraycopy(options, 0, arguments, 2, options.length);
    Run run = Run.in(temporary, arguments);
    assertThat(run.status()).as(run.err()).isZero();
    Map<String, Told> told = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(file("xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      StringBuilder text = new StringBuilder();
      workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
      told.put(
          "xlsx",
          new Told(
              workbook.getProperties().getCoreProperties().getTitle(),
              text.toString().lines().anyMatch(MARK::equals)));
    }
    try (PDDocument document = Loader.loadPDF(file("pdf").toFile())) {
      told.put(
          "pdf",
          new Told(
              document.getDocumentInformation().getTitle(),
              PdfText.text(document, 1).contains(" " + MARK + " Перечень")));
      byte[] metadata = document.getDocumentCatalog().getMetadata().toByteArray();
      assertThat(new String(metadata, StandardCharsets.UTF_8))
          .contains(">" + document.getDocumentInformation().getTitle() + "<");
    }
    try (InputStream in = Files.newInputStream(file("docx"));
        XWPFDocument document = new XWPFDocument(in)) {
      told.put(
          "docx",
          new Told(
              Optional.ofNullable(document.getProperties().getCoreProperties().getTitle())
                  .orElse(""),
              document.getParagraphs().stream().anyMatch(p -> p.getText().equals(MARK))));
    }
    String page = Files.readString(file("html"));
    Matcher title = TITLE.matcher(page);
    assertThat(title.find()).isTrue();
    told.put("html", new Told(title.group(1), page.contains("<p class=\"mark\">ПРОЕКТ</p>")));
    return told;
  }

  private Path file(String format) {
    return temporary.resolve("dist/touchpoints." + format);
  }

  private static void assertDraft(Map<String, Told> told) {
    assertThat(told)
        .hasSize(4)
        .allSatisfy(
            (format, document) -> {
              assertThat(document.title()).as(format).startsWith("ПРОЕКТ. Перечень точек");
              assertThat(document.marked()).as(format).isTrue();
            });
  }

  @Test
  void anEditionIsNone() throws IOException {
    assertThat(export())
        .hasSize(4)
        .allSatisfy(
            (format, document) -> {
              assertThat(document.title()).as(format).startsWith("Перечень точек");
              assertThat(document.marked()).as(format).isFalse();
            });
  }

  @Test
  void oneThatWasAskedForIs() throws IOException {
    assertDraft(export("--draft"));
  }

  @Test
  void anApprovedListWithEditsIs() throws IOException {
    replace("appeals/appeals-written.yaml", "Интернет-приёмная", "Приёмная в интернете");
    assertDraft(export());
  }

  @Test
  void anApprovedListWithEditsOfItsPassportAloneIs() throws IOException {
    replace("registry.yaml", "title: Отдел кадров", "title: Отдел кадров и наград");
    assertDraft(export());
  }

  @Test
  void aListThatIsNotApprovedIs() throws Exception {
    replace("registry.yaml", "status: approved", "status: demonstration");
    Fixture.commit(temporary);
    assertDraft(export());
  }
}
