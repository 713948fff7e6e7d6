package ru.touchpoints.registry.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Documents as the programs open them that people have for them. */
final class DocumentReader {

  private static final String LEADING = "(https?://|mailto:).*";

  private DocumentReader() {}

  /** What a document says of itself too: some programs open none of it for one bad part. */
  private static void assertPartsAreXml(byte[] bytes) throws IOException {
    List<String> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(entry.getName());
        if (entry.getName().matches(".*\\.(xml|rels)")) {
          OutputReader.ofPart(zip.readAllBytes());
        }
      }
    }
    assertThat(parts).contains("docProps/core.xml", "[Content_Types].xml");
  }

  /** The texts of the cells; no text from the list is a formula. */
  static Set<String> ofWorkbook(byte[] bytes) throws IOException {
    assertPartsAreXml(bytes);
    Set<String> values = new TreeSet<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : book) {
        sheet
            .getHyperlinkList()
            .forEach(
                link -> {
                  if (link.getAddress() != null && !link.getAddress().startsWith("'")) {
                    assertThat(link.getAddress()).matches("#?.*!.*|" + LEADING);
                  }
                });
        sheet.forEach(
            row ->
                row.forEach(
                    cell -> {
                      if (cell.getCellType() == CellType.STRING) {
                        values.add(cell.getStringCellValue());
                      } else if (cell.getCellType() == CellType.FORMULA) {
                        assertThat(cell.getCellFormula()).doesNotContain("evil", "calc", "SUM(1");
                      }
                    }));
      }
    }
    return values;
  }

  /** The texts of the paragraphs of the tables. */
  static Set<String> ofText(byte[] bytes) throws IOException {
    assertPartsAreXml(bytes);
    Set<String> values = new TreeSet<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      for (XWPFHyperlink link : document.getHyperlinks()) {
        assertThat(link.getURL()).matches(LEADING);
      }
      for (XWPFTable table : document.getTables()) {
        table
            .getRows()
            .forEach(
                row ->
                    row.getTableCells()
                        .forEach(
                            cell ->
                                cell.getParagraphs().stream()
                                    .map(XWPFParagraph::getText)
                                    .forEach(values::add)));
      }
    }
    return values;
  }

  /** The text of the pages; what they do is to lead to addresses. */
  static Set<String> ofPdf(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(document.getDocumentCatalog().getNames()).isNull();
      for (PDPage page : document.getPages()) {
        assertThat(page.getCOSObject().containsKey("AA")).isFalse();
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionURI uri) {
            assertThat(uri.getURI()).matches(LEADING);
          } else {
            assertThat(annotation.getSubtype()).isEqualTo("Link");
          }
        }
      }
      return Set.of(new PDFTextStripper().getText(document));
    }
  }
}
