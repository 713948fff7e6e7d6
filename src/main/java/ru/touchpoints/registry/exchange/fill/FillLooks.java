package ru.touchpoints.registry.exchange.fill;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of the workbook look, and which of them may be written in. */
public final class FillLooks {

  /** A kind of cell. */
  public enum Look {
    TITLE,
    NOTE,
    HEADER,
    UPRIGHT,
    LOCKED,
    INPUT,
    TICK,
    DATE,
    MISSING,
    WRONG;

    private boolean bordered() {
      return this != TITLE && this != NOTE;
    }

    private boolean open() {
      return this == INPUT || this == TICK || this == DATE;
    }
  }

  private static final String FONT = "Times New Roman";
  private static final byte[] GREY = {(byte) 0xE7, (byte) 0xE6, (byte) 0xE6};
  private static final byte[] PALE = {(byte) 0xF5, (byte) 0xF5, (byte) 0xF5};
  private static final byte[] AMBER = {(byte) 0xFF, (byte) 0xE6, (byte) 0x99};
  private static final byte[] RED = {(byte) 0xF8, (byte) 0xB4, (byte) 0xAA};
  private static final short UPWARDS = 90;

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

  public FillLooks(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont usual = workbook.getFontAt(0);
    usual.setFontName(FONT);
    usual.setFontHeightInPoints((short) 10);
    // Rows that go into the file as they come find their styles written already.
    for (Look look : Look.values()) {
      styles.put(look, style(look));
    }
  }

  public XSSFCellStyle of(Look look) {
    return Objects.requireNonNull(styles.get(look));
  }

  /** The number of the style in its workbook. */
  public int number(Look look) {
    return of(look).getIndex();
  }

  /** The colour of a cell that is empty and must not be. */
  static XSSFColor missing() {
    return new XSSFColor(AMBER, null);
  }

  /** The colour of a cell that contradicts another one. */
  static XSSFColor wrong() {
    return new XSSFColor(RED, null);
  }

  private XSSFCellStyle style(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(look));
    style.setLocked(!look.open());
    style.setWrapText(look.bordered());
    style.setVerticalAlignment(VerticalAlignment.TOP);
    if (look.bordered()) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    switch (look) {
      case HEADER, UPRIGHT -> {
        fill(style, new XSSFColor(GREY, null));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setRotation(look == Look.UPRIGHT ? UPWARDS : 0);
      }
      case LOCKED -> fill(style, new XSSFColor(PALE, null));
      case MISSING -> fill(style, missing());
      case WRONG -> fill(style, wrong());
      case TICK -> style.setAlignment(HorizontalAlignment.CENTER);
      case DATE -> style.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
      default -> {}
    }
    if (look == Look.INPUT || look == Look.LOCKED) {
      // A telephone number and a date in words stay what was typed.
      style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    }
    return style;
  }

  private static void fill(XSSFCellStyle style, XSSFColor colour) {
    style.setFillForegroundColor(colour);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private XSSFFont font(Look look) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) (look == Look.TITLE ? 14 : 10));
    font.setBold(look == Look.TITLE || look == Look.HEADER || look == Look.UPRIGHT);
    return font;
  }
}
