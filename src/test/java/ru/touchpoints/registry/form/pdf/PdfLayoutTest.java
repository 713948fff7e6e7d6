package ru.touchpoints.registry.form.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.PdfText;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.reading.ExpectedList;

/** Where the things stand on the pages of the signed document, read from its own coordinates. */
final class PdfLayoutTest {

  private static final float MILLIMETRE = 72 / 25.4f;
  private static final float EPSILON = 0.5f;

  @TempDir private Path temporary = Path.of("");

  private Path registry = Path.of("");

  @BeforeEach
  void longList() throws IOException {
    registry = Fixture.base(temporary);
    StringBuilder points = new StringBuilder();
    for (int i = 1; i <= 60; i++) {
      points.append(
          """
            - id: room-%d
              title: Кабинет приёма № %d
              type: reception
              address: Санкт-Петербург, Образцовая пл., д. %d, кабинет
              needs: [consultation]
              specifics: [Нужен паспорт, Приём по вторникам и четвергам с 10 до 17 часов]
              demand: regular
          """
              .formatted(i, i, i));
    }
    Path file = registry.resolve("appeals/appeals-written.yaml");
    Files.writeString(file, Files.readString(file) + points);
  }

  private PDDocument export() throws IOException {
    Run run = Run.in(temporary, "export", "pdf");
    assertThat(run.status()).as(run.err()).isZero();
    return Loader.loadPDF(temporary.resolve("dist/touchpoints.pdf").toFile());
  }

  @Test
  void pagesAreLandscapeWithTheMarginsOfOfficialDocuments() throws IOException {
    try (PDDocument document = export()) {
      assertThat(document.getNumberOfPages()).isGreaterThan(3);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDPage sheet = document.getPage(page - 1);
        assertThat(sheet.getMediaBox().getWidth()).isBetween(841f, 842f);
        assertThat(sheet.getMediaBox().getHeight()).isBetween(595f, 596f);
        for (PdfText.Glyph glyph : PdfText.glyphs(document, page)) {
          assertThat(glyph.x()).isGreaterThanOrEqualTo(20 * MILLIMETRE - EPSILON);
          assertThat(glyph.right()).isLessThanOrEqualTo((297 - 10) * MILLIMETRE + EPSILON);
          assertThat(glyph.y()).isBetween(10 * MILLIMETRE, 200 * MILLIMETRE);
        }
      }
    }
  }

  @Test
  void theNumberOfAPageStandsOnceTopCentreFromTheSecondPage() throws IOException {
    try (PDDocument document = export()) {
      int pages = document.getNumberOfPages();
      for (int page = 1; page <= pages; page++) {
        List<PdfText.Glyph> top =
            PdfText.glyphs(document, page).stream().filter(g -> g.y() < 19 * MILLIMETRE).toList();
        String number = String.join("", top.stream().map(PdfText.Glyph::text).toList());
        assertThat(number).isEqualTo(page == 1 ? "" : Integer.toString(page));
        for (PdfText.Glyph glyph : top) {
          assertThat(glyph.x()).isBetween(145 * MILLIMETRE, 160 * MILLIMETRE);
        }
        String foot =
            String.join(
                "",
                PdfText.glyphs(document, page).stream()
                    .filter(glyph -> glyph.y() > 191 * MILLIMETRE)
                    .map(PdfText.Glyph::text)
                    .toList());
        assertThat(foot).isEqualTo("Редакциянезафиксирована");
      }
    }
  }

  @Test
  void everyPageOfTheTableRepeatsHeaderAndProcess() throws IOException {
    try (PDDocument document = export()) {
      for (int page = 1; page < document.getNumberOfPages(); page++) {
        assertThat(PdfText.text(document, page)).contains("№ п/п", "Точка взаимодействия");
      }
      assertThat(PdfText.text(document, 2)).contains("(продолжение)");
      assertThat(PdfText.text(document, 1)).doesNotContain("(продолжение)");
    }
  }

  @Test
  void aHeadingIsNeverAloneAtTheFootOfAPage() throws IOException {
    Path file = registry.resolve("appeals/appeals-written.yaml");
    String all = Files.readString(file);
    for (int kept = 8; kept <= 60; kept += 4) {
      Files.writeString(file, all.substring(0, all.indexOf("  - id: room-" + kept + "\n")));
      try (PDDocument document = export()) {
        String heading = "Организация отношений с внутренним клиентом";
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
          String text = PdfText.text(document, page);
          int at = text.indexOf(heading);
          if (at >= 0) {
            assertThat(text.substring(at)).contains("Личный кабинет сотрудника");
          }
        }
      }
    }
  }

  @Test
  void aRowTallerThanAPageIsContinuedWithoutLoss() throws IOException {
    PdfText.hardList(registry);
    try (PDDocument document = export()) {
      List<String> words = List.of(new PDFTextStripper().getText(document).split("\\s+"));
      assertThat(words.stream().filter(word -> word.matches("подробно;?"))).hasSize(150);
      for (int i = 1; i <= 150; i++) {
        assertThat(words).contains(Integer.toString(i));
      }
      List<String> ends = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        ends.add(PdfText.text(document, page));
      }
      ends.removeIf(text -> !text.contains("Особенность номер 150"));
      assertThat(ends).hasSize(1).allMatch(text -> text.contains("(продолжение)"));
    }
  }

  @Test
  void theFirstRowIsTornRatherThanMuchOfThePageLeftEmpty() throws IOException {
    Path file = registry.resolve("appeals/appeals-written.yaml");
    String all = Files.readString(file);
    int at = all.indexOf("    specifics:");
    int end = all.indexOf("\n", at);
    for (int items = 6; items <= 40; items++) {
      StringBuilder specifics = new StringBuilder("    specifics:");
      for (int i = 1; i <= items; i++) {
        specifics.append("\n      - Особенность первой точки, ").append(i).append('-').append("я");
      }
      Files.writeString(file, all.substring(0, at) + specifics + all.substring(end));
      try (PDDocument document = export()) {
        float lowest = 0;
        for (PdfText.Frame frame : PdfText.frames(document, 1)) {
          lowest = Math.max(lowest, frame.bottom());
        }
        assertThat(lowest).as("%d", items).isGreaterThan((190 - 170 / 3f) * MILLIMETRE);
        String text = new PDFTextStripper().getText(document);
        for (int i = 1; i <= items; i++) {
          assertThat(text.split("(?<!\\d)" + i + "-я", -1)).as("%d", i).hasSize(2);
        }
      }
    }
  }

  @Test
  void everyGlyphOfTheTableStandsInsideOneCell() throws IOException {
    PdfText.hardList(registry);
    try (PDDocument document = export()) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        List<PdfText.Frame> frames = PdfText.frames(document, page);
        assertThat(frames).isNotEmpty();
        double top = frames.stream().mapToDouble(PdfText.Frame::top).min().orElseThrow();
        double bottom = frames.stream().mapToDouble(PdfText.Frame::bottom).max().orElseThrow();
        assertThat(bottom).isLessThanOrEqualTo(190 * MILLIMETRE + EPSILON);
        for (PdfText.Glyph glyph : PdfText.glyphs(document, page)) {
          if (glyph.y() > top && glyph.y() < bottom) {
            assertThat(frames).as("page %d: %s", page, glyph).anyMatch(f -> f.holds(glyph));
          }
        }
      }
    }
  }

  @Test
  void aRowThatFitsAPageIsNotTorn() throws IOException {
    try (PDDocument document = export()) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        String text = PdfText.text(document, page);
        for (int room = 1; room <= 60; room++) {
          if (text.contains("№ " + room + " ")) {
            assertThat(text).contains("Образцовая пл., д. " + room + ",");
          }
        }
      }
    }
  }

  @Test
  void brokenWordsAreFoundWhole() throws IOException {
    PdfText.hardList(registry);
    try (PDDocument document = export()) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains(
              "obrashcheniya-grazhdan-i-organizatsiy-po-voprosam-vzaimodeystviya@organ.example",
              "Превысокомногорассмотрительствующее",
              "https://портал.organ.example/обращения/a(b)/index?q=1",
              "漢字");
      assertThat(text.lines()).noneMatch(line -> line.matches(".*[а-я]{3}-"));
      assertThat(drawn(document)).anyMatch(line -> line.matches(".*[а-я]{3}-"));
    }
  }

  /** The lines as the eye sees them, from the positions of glyphs. */
  private static List<String> drawn(PDDocument document) throws IOException {
    List<String> hyphens = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      StringBuilder line = new StringBuilder();
      float y = 0;
      for (PdfText.Glyph glyph : PdfText.drawn(document, page)) {
        if (glyph.y() != y) {
          hyphens.add(line.toString());
          line.setLength(0);
          y = glyph.y();
        }
        line.append(glyph.text());
      }
    }
    return hyphens;
  }

  @Test
  void numberSignsStayWithWhatTheyNumber() throws IOException {
    try (PDDocument document = export()) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        List<PdfText.Glyph> glyphs = PdfText.glyphs(document, page);
        for (int i = 0; i < glyphs.size(); i++) {
          if (glyphs.get(i).text().equals("№")) {
            assertThat(glyphs.get(i + 1).y()).isEqualTo(glyphs.get(i).y());
          }
        }
      }
    }
  }

  @Test
  void columnsFollowTheirContent() throws IOException {
    float before = specificsWidth();
    Path file = registry.resolve("appeals/appeals-written.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("Нужен паспорт", "Нужен паспорт и " + "справка о составе семьи ".repeat(9)));
    assertThat(specificsWidth()).isGreaterThan(before + 10);
  }

  private float specificsWidth() throws IOException {
    try (PDDocument document = export()) {
      List<PdfText.Frame> frames = PdfText.frames(document, 2);
      List<PdfText.Frame> header =
          frames.stream().filter(frame -> frame.top() == frames.get(0).top()).distinct().toList();
      assertThat(header).hasSize(9);
      return header.get(7).right() - header.get(7).left();
    }
  }

  @Test
  void theContentIsInTheOrderOfReading() throws IOException {
    try (PDDocument document = export()) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      int at = 0;
      for (ExpectedList.Row row : new ExpectedList(registry).rows()) {
        for (String field : List.of("title", "address", "type", "needs", "specifics")) {
          int found = text.indexOf(row.field(field).replace('\n', ' '), at);
          assertThat(found).as("%s of %s after %d", field, row.id(), at).isNotNegative();
          at = found;
        }
      }
    }
  }

  @Test
  void theDocumentSaysWhereItComesFrom() throws Exception {
    String commit = Fixture.commit(temporary);
    try (PDDocument document = export()) {
      var information = document.getDocumentInformation();
      assertThat(information.getCreationDate().toInstant())
          .isEqualTo(java.time.Instant.parse("2026-10-15T00:00:00Z"));
      assertThat(information.getCustomMetadataValue("RegistryCommit")).startsWith(commit);
      assertThat(information.getCustomMetadataValue("RegistryDraft")).isEqualTo("false");
      assertThat(information.getCustomMetadataValue("RegistrySelection")).isEmpty();
      assertThat(information.getCustomMetadataValue("RegistryDigest")).matches("[0-9a-f]{64}");
      assertThat(information.getTitle()).startsWith("Перечень точек взаимодействия");
      assertThat(PdfText.text(document, 1)).contains("Редакция " + commit);
    }
  }

  @Test
  void marksEveryPageOfADraft() throws IOException {
    try (PDDocument document = export()) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        assertThat(PdfText.text(document, page).replace(" ", "")).contains("ПРОЕКТ");
      }
    }
  }

  @Test
  void addressesCanBeClickedAndDirectionsFound() throws IOException {
    try (PDDocument document = export()) {
      List<String> links = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        for (var annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionURI action) {
            links.add(action.getURI());
          }
        }
      }
      assertThat(links).anyMatch(link -> link.startsWith("https://"));
      List<String> outline = new ArrayList<>();
      document
          .getDocumentCatalog()
          .getDocumentOutline()
          .children()
          .forEach(item -> outline.add(item.getTitle()));
      assertThat(outline).isEqualTo(new ExpectedList(registry).directions());
    }
  }

  @Test
  void fontsAreEmbeddedAndCutToWhatIsUsed() throws IOException {
    try (PDDocument document = export()) {
      for (PDPage page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSerif.*");
        }
      }
    }
  }

  @Test
  void theSignatureNeverStandsWithoutARow() throws IOException {
    Path file = registry.resolve("appeals/appeals-written.yaml");
    String all = Files.readString(file);
    for (int kept = 8; kept <= 60; kept += 4) {
      Files.writeString(file, all.substring(0, all.indexOf("  - id: room-" + kept + "\n")));
      try (PDDocument document = export()) {
        assertThat(PdfText.text(document, document.getNumberOfPages()))
            .contains("расшифровка подписи", "№ п/п");
      }
    }
  }
}
