package ru.touchpoints.registry.cli;

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
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  /** A glyph and where it stands; {@code y} is measured from the upper edge, in points. */
  private record Glyph(String text, float x, float y, float right, float size) {}

  private static List<Glyph> glyphs(PDDocument document, int page) throws IOException {
    List<Glyph> glyphs = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition p) {
            if (p.getDir() == 0) {
              glyphs.add(
                  new Glyph(
                      p.getUnicode(),
                      p.getX(),
                      p.getY(),
                      p.getX() + p.getWidth(),
                      p.getFontSize()));
            }
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return glyphs;
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document).replaceAll("\\s+", " ");
  }

  @Test
  void pagesAreLandscapeWithTheMarginsOfOfficialDocuments() throws IOException {
    try (PDDocument document = export()) {
      assertThat(document.getNumberOfPages()).isGreaterThan(3);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDPage sheet = document.getPage(page - 1);
        assertThat(sheet.getMediaBox().getWidth()).isBetween(841f, 842f);
        assertThat(sheet.getMediaBox().getHeight()).isBetween(595f, 596f);
        for (Glyph glyph : glyphs(document, page)) {
          assertThat(glyph.x()).isGreaterThanOrEqualTo(20 * MILLIMETRE - EPSILON);
          assertThat(glyph.right()).isLessThanOrEqualTo((297 - 10) * MILLIMETRE + EPSILON);
          assertThat(glyph.y()).isBetween(10 * MILLIMETRE, 200 * MILLIMETRE);
        }
      }
    }
  }

  @Test
  void pageNumbersStandTopCentreFromTheSecondPage() throws IOException {
    try (PDDocument document = export()) {
      int pages = document.getNumberOfPages();
      for (int page = 1; page <= pages; page++) {
        List<Glyph> top =
            glyphs(document, page).stream().filter(g -> g.y() < 19 * MILLIMETRE).toList();
        String number = String.join("", top.stream().map(Glyph::text).toList());
        assertThat(number).isEqualTo(page == 1 ? "" : Integer.toString(page));
        for (Glyph glyph : top) {
          assertThat(glyph.x()).isBetween(145 * MILLIMETRE, 160 * MILLIMETRE);
        }
        assertThat(text(document, page)).contains("страница " + page + " из " + pages);
      }
    }
  }

  @Test
  void everyPageOfTheTableRepeatsHeaderAndProcess() throws IOException {
    try (PDDocument document = export()) {
      for (int page = 1; page < document.getNumberOfPages(); page++) {
        assertThat(text(document, page)).contains("№ п/п", "Точка взаимодействия");
      }
      assertThat(text(document, 2)).contains("(продолжение)");
      assertThat(text(document, 1)).doesNotContain("(продолжение)");
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
          String text = text(document, page);
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
    StringBuilder specifics = new StringBuilder();
    for (int i = 1; i <= 150; i++) {
      specifics.append("      - Особенность номер ").append(i).append(" описана подробно\n");
    }
    Path file = registry.resolve("internal/leave.yaml");
    String text = Files.readString(file);
    int at = text.indexOf("    specifics:");
    int end = text.indexOf("\n", at) + 1;
    Files.writeString(
        file, text.substring(0, at) + "    specifics:\n" + specifics + text.substring(end));
    try (PDDocument document = export()) {
      List<String> words = List.of(new PDFTextStripper().getText(document).split("\\s+"));
      assertThat(words.stream().filter(word -> word.matches("подробно;?"))).hasSize(150);
      for (int i = 1; i <= 150; i++) {
        assertThat(words).contains(Integer.toString(i));
      }
    }
  }

  @Test
  void marksEveryPageOfADraft() throws IOException {
    try (PDDocument document = export()) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        assertThat(text(document, page).replace(" ", "")).contains("ПРОЕКТ");
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
  void aGlyphTheFontLacksDoesNotStopTheDocument() throws IOException {
    Path file = registry.resolve("internal/leave.yaml");
    Files.writeString(
        file, Files.readString(file).replace("title: Личный кабинет", "title: 漢字 Личный кабинет"));
    try (PDDocument document = export()) {
      assertThat(text(document, document.getNumberOfPages())).contains("Личный кабинет");
    }
  }
}
