package ru.touchpoints.registry.workbook.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import ru.touchpoints.registry.writing.WordBundle;

/** The notes of the program among those of people. */
final class Notes {

  private static final String BETWEEN = "\n\n";
  private static final int WIDTH = 4;
  private static final int CHARACTERS_PER_LINE = 42;
  private static final int TALLEST = 24;

  /** The line that ours begin with, and by which they are known again. */
  private final String head;

  private final String author;

  Notes() {
    WordBundle words = WordBundle.official(Notes.class, "remark");
    this.head = words.get("head");
    this.author = words.get("author");
  }

  /** Takes ours out of a sheet; what people have written stays. */
  void clear(XSSFSheet sheet) {
    List<XSSFComment> ours = new ArrayList<>();
    for (Map.Entry<CellAddress, XSSFComment> note : sheet.getCellComments().entrySet()) {
      if (note.getValue().getString().getString().contains(head)) {
        ours.add(note.getValue());
      }
    }
    for (XSSFComment note : ours) {
      String theirs = theirs(note);
      if (theirs.isEmpty()) {
        CellAddress address = note.getAddress();
        XSSFCell cell = sheet.getRow(address.getRow()).getCell(address.getColumn());
        cell.removeCellComment();
      } else {
        note.setString(new XSSFRichTextString(theirs));
      }
    }
  }

  private String theirs(XSSFComment note) {
    String text = note.getString().getString();
    return text.substring(0, text.indexOf(head)).strip();
  }

  /** Puts a note at the cell, below one that is there. */
  void put(XSSFCell cell, List<String> texts) {
    String ours = head + "\n" + String.join(BETWEEN, texts);
    XSSFComment there = cell.getCellComment();
    if (there != null) {
      there.setString(new XSSFRichTextString(there.getString().getString() + BETWEEN + ours));
      return;
    }
    int column = cell.getColumnIndex() + 1;
    int row = cell.getRowIndex();
    int height = Math.min(TALLEST, 2 + ours.length() / CHARACTERS_PER_LINE + texts.size() * 2);
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(0, 0, 0, 0, column, row, column + WIDTH, row + height);
    anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
    XSSFComment note = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
    note.setString(new XSSFRichTextString(ours));
    note.setAuthor(author);
    cell.setCellComment(note);
  }
}
