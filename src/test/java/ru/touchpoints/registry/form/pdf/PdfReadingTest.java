package ru.touchpoints.registry.form.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.form.pdf.read.PdfListReader;
import ru.touchpoints.registry.form.pdf.read.PrintedList;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.PdfText;
import ru.touchpoints.registry.support.Run;

/** What programs hear that follow the structure of the signed document by its glyphs alone. */
final class PdfReadingTest {

  @TempDir private Path temporary = Path.of("");

  private Path file = Path.of("");

  @BeforeEach
  void export() throws IOException {
    PdfText.hardList(Fixture.base(temporary));
    Run run = Run.in(temporary, "export", "pdf", "--draft");
    assertThat(run.status()).as(run.err()).isZero();
    file = temporary.resolve("dist/touchpoints.pdf");
  }

  @Test
  void noPieceOfContentLiesInAnother() throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      for (PDPage page : document.getPages()) {
        Deque<Boolean> marked = new ArrayDeque<>();
        List<Object> operands = new ArrayList<>();
        PDFStreamParser parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken();
            token != null;
            token = parser.parseNextToken()) {
          if (token instanceof COSBase) {
            operands.add(token);
          } else if (token instanceof Operator operator) {
            String name = operator.getName();
            if (name.equals("BDC") || name.equals("BMC")) {
              assertThat(marked).doesNotContain(true);
              marked.push(
                  operands.get(operands.size() - 1) instanceof COSDictionary entries
                      && entries.containsKey(COSName.MCID));
            } else if (name.equals("EMC")) {
              marked.pop();
            }
            operands.clear();
          }
        }
        assertThat(marked).isEmpty();
      }
    }
  }

  @Test
  void thePartsOfABrokenWordGiveItWhole() throws IOException {
    List<String> heard = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      cells(document.getDocumentCatalog().getStructureTreeRoot(), new Pieces(document), heard);
    }
    List<String> meant =
        new PdfListReader()
            .read(file).rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(PrintedList.Cell::text)
                .toList();
    assertThat(heard)
        .hasSizeGreaterThan(40)
        .containsExactlyElementsOf(
            meant.stream().map(text -> text.replace("漢字", "\u25A1\u25A1")).toList());
    assertThat(heard).contains("Превысокомногорассмотрительствующее обращение");
  }

  @Test
  void aDraftIsHeard() throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      StringBuilder text = new StringBuilder();
      append(document.getDocumentCatalog().getStructureTreeRoot(), new Pieces(document), text);
      assertThat(text.toString().strip().lines())
          .startsWith("Приложение", "к Порядку ведения перечня точек взаимодействия")
          .containsSubsequence(
              "ПРОЕКТ",
              "Перечень точек взаимодействия с внешним и внутренним клиентами Министерства"
                  + " примеров");
      assertThat(document.getDocumentInformation().getTitle())
          .startsWith("ПРОЕКТ. Перечень точек взаимодействия");
    }
  }

  @Test
  void placesHaveWidthsThatEveryReaderKnows() throws IOException {
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
        .containsPattern("/Type/XRef/Size \\d+/W\\[1 4 2]");
  }

  /** The glyphs of each piece of content, whatever text they stand for. */
  private static final class Pieces {

    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();

    Pieces(PDDocument document) throws IOException {
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
          if (content.getMCID() >= 0) {
            StringBuilder text = new StringBuilder();
            content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .forEach(glyph -> text.append(((TextPosition) glyph).getUnicode()));
            texts.put(content.getMCID(), text.toString());
          }
        }
        pages.put(page.getCOSObject(), texts);
      }
    }

    String of(PDPage page, int mark) {
      return pages.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mark, "");
    }
  }

  private static void cells(PDStructureNode node, Pieces pieces, List<String> cells) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (List.of("TH", "TD").contains(element.getStructureType())) {
          StringBuilder text = new StringBuilder();
          append(element, pieces, text);
          cells.add(text.toString().strip());
        } else {
          cells(element, pieces, cells);
        }
      }
    }
  }

  private static void append(PDStructureNode node, Pieces pieces, StringBuilder out) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (List.of("P", "H1").contains(element.getStructureType())) {
          out.setLength(out.toString().stripTrailing().length());
          out.append('\n');
        }
        append(element, pieces, out);
      } else if (kid instanceof Integer mark && node instanceof PDStructureElement element) {
        out.append(pieces.of(element.getPage(), mark));
      } else if (kid instanceof PDMarkedContentReference reference) {
        out.append(pieces.of(reference.getPage(), reference.getMCID()));
      }
    }
  }
}
