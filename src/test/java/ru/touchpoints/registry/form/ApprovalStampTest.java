package ru.touchpoints.registry.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.PdfText;
import ru.touchpoints.registry.support.Run;

/** The act that approved the list stands above the list, below the annex it is. */
final class ApprovalStampTest {

  private static final List<String> ANNEX =
      List.of(
          "Приложение",
          "к Порядку ведения перечня точек взаимодействия",
          "(приказ Министерства примеров от 11.03.2024 № 7-п)");

  @TempDir private Path temporary = Path.of("");

  private Path registry = Path.of("");

  @BeforeEach
  void base() throws IOException {
    registry = Fixture.base(temporary);
    Files.writeString(temporary.resolve(".gitignore"), "dist/\n");
  }

  private void approve(String act) throws Exception {
    Fixture.replace(
        registry.resolve("registry.yaml"),
        "status: approved",
        "approval: {" + act + "}\nstatus: approved");
    Fixture.commit(temporary);
    Run run = Run.in(temporary, "export", "xlsx,pdf,docx,html");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  private Path file(String format) {
    return temporary.resolve("dist/touchpoints." + format);
  }

  private List<String> page() throws IOException {
    Document page = Jsoup.parse(Files.readString(file("html")));
    return page.select(".annex").first() == null
        ? List.of()
        : page.select(".annex").textNodes().stream().map(node -> node.text().strip()).toList();
  }

  @Test
  void standsInEveryDocumentAndIsVerified() throws Exception {
    approve("number: N 15-п, date: 2026-10-14, issuedBy: Министерство примеров");
    List<String> stamp =
        List.of("УТВЕРЖДЁН", "приказом Министерства примеров", "от 14.10.2026 № 15-п");
    List<String> whole = new ArrayList<>(ANNEX);
    whole.addAll(stamp);
    assertThat(page()).isEqualTo(whole);
    try (InputStream in = Files.newInputStream(file("xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      List<String> cells = new ArrayList<>();
      workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
      cells.removeIf(String::isEmpty);
      assertThat(cells).startsWith(whole.toArray(String[]::new));
    }
    try (InputStream in = Files.newInputStream(file("docx"));
        XWPFDocument document = new XWPFDocument(in)) {
      List<String> lines = new ArrayList<>(whole);
      lines.add(ANNEX.size(), "");
      assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
          .startsWith(lines.toArray(String[]::new));
    }
    try (PDDocument document = Loader.loadPDF(file("pdf").toFile())) {
      assertThat(PdfText.text(document, 1)).contains(String.join(" ", stamp) + " Перечень");
    }
    for (String format : List.of("xlsx", "pdf", "docx", "html")) {
      Run verified = Run.in(temporary, "verify", file(format).toString());
      assertThat(verified.status()).as(verified.err()).isZero();
      assertThat(verified.out()).startsWith("Документ в точности совпадает");
    }
  }

  /** What the passport does not tell the cases of stands in brackets, as no case is wrong there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind: распоряжение, number: 3, issuedBy: Губернатор, issuedByGenitive: Губернатора \
          | распоряжением Губернатора; от 14.10.2026 № 3
          kind: распоряжение, number: 3, issuedBy: Губернатор \
          | (Губернатор, распоряжение от 14.10.2026 № 3)
          kind: циркуляр, number: 3, issuedBy: Министерство примеров \
          | (Министерство примеров, циркуляр от 14.10.2026 № 3)
          kind: циркуляр, kindInstrumental: циркуляром, number: 3, issuedBy: Министерство примеров \
          | циркуляром Министерства примеров; от 14.10.2026 № 3
          """)
  void namesAnyActAndAnyIssuer(String act, String stamp) throws Exception {
    approve(act.replace("number: 3", "number: \"3\"") + ", date: 2026-10-14");
    assertThat(page().subList(ANNEX.size() + 1, page().size()))
        .containsExactly(stamp.split("; ", -1));
  }

  @Test
  void programsReadTheActAsWell() throws Exception {
    approve("number: 15-п, date: 2026-10-14, issuedBy: Министерство примеров");
    Run.in(temporary, "export", "json");
    assertThat(Files.readString(file("json")))
        .contains("\"approval\": {\n      \"kind\": \"приказ\",\n      \"number\": \"15-п\"");
  }

  @Test
  void wantsANumberADayAndAnIssuer() throws IOException {
    Fixture.replace(
        registry.resolve("registry.yaml"), "status:", "approval: {kind: приказ}\nstatus:");
    Run run = Run.in(temporary, "validate");
    assertThat(run.status()).isOne();
    assertThat(run.out()).contains("number", "date", "issuedBy");
  }
}
