package ru.touchpoints.registry.support.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Reads the table of a text document; it has no ids. */
public final class WordReader implements ListReader {

  @Override
  public Table read(Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
      XWPFTable table = document.getTables().get(0);
      List<String> headers =
          table.getRow(0).getTableCells().stream().map(WordReader::text).toList();
      List<Row> rows = new ArrayList<>();
      List<String> above = List.of();
      String direction = "";
      for (XWPFTableRow row : table.getRows().subList(1, table.getRows().size())) {
        List<XWPFTableCell> cells = row.getTableCells();
        assertThat(row.isCantSplitRow()).isTrue();
        if (cells.size() == 1) {
          direction = text(cells.get(0));
        } else {
          above = texts(cells, above);
          rows.add(new Row(direction, above, "", ""));
        }
      }
      return new Table(headers, rows);
    }
  }

  private static List<String> texts(List<XWPFTableCell> cells, List<String> above) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      texts.add(isContinued(cells.get(i)) ? above.get(i) : text(cells.get(i)));
    }
    return texts;
  }

  private static boolean isContinued(XWPFTableCell cell) {
    return cell.getCTTc().getTcPr().isSetVMerge()
        && cell.getCTTc().getTcPr().getVMerge().getVal() == null;
  }

  private static String text(XWPFTableCell cell) {
    return cell.getParagraphs().stream()
        .map(XWPFParagraph::getText)
        .collect(Collectors.joining("\n"));
  }
}
