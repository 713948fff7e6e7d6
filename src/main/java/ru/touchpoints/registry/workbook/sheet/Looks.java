package ru.touchpoints.registry.workbook.sheet;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The styles of the workbook, each made once: Excel counts them and has a limit. */
public final class Looks {

  /** The font of official documents. */
  private static final String FONT = "Times New Roman";

  private static final int STANDARD_SIZE = 10;

  private static final byte[] LIGHT_GREY = {(byte) 0xE6, (byte) 0xE6, (byte) 0xE6};

  private final Workbook workbook;
  private final Map<Look, CellStyle> plain = new EnumMap<>(Look.class);
  private final Map<Look, CellStyle> quoted = new EnumMap<>(Look.class);

  public Looks(Workbook workbook) {
    this.workbook = workbook;
    // Column widths are counted in digits of the default font: it must be one that is everywhere.
    Font standard = workbook.getFontAt(0);
    standard.setFontName(FONT);
    standard.setFontHeightInPoints((short) STANDARD_SIZE);
    for (Look look : Look.values()) {
      plain.put(look, style(look, false));
      quoted.put(look, style(look, true));
    }
  }

  /** What a cell is there for, and so how it looks. */
  public enum Look {
    ANNEX(11, false, HorizontalAlignment.LEFT, false),
    TITLE(14, true, HorizontalAlignment.CENTER, false),
    EDITION(11, false, HorizontalAlignment.CENTER, false),
    MARK(14, true, HorizontalAlignment.CENTER, false),
    HEADER(10, true, HorizontalAlignment.CENTER, true),
    HEADING(11, true, HorizontalAlignment.LEFT, true),
    TEXT(10, false, HorizontalAlignment.LEFT, true),
    FIGURE(10, false, HorizontalAlignment.RIGHT, true),
    TOTAL(10, true, HorizontalAlignment.LEFT, true),
    TOTAL_FIGURE(10, true, HorizontalAlignment.RIGHT, true),
    NUMBER(10, false, HorizontalAlignment.CENTER, true),
    LINK(10, false, HorizontalAlignment.LEFT, true),
    SIGNATURE(11, false, HorizontalAlignment.LEFT, false);

    private final int size;
    private final boolean bold;
    private final HorizontalAlignment alignment;
    private final boolean bordered;

    Look(int size, boolean bold, HorizontalAlignment alignment, boolean bordered) {
      this.size = size;
      this.bold = bold;
      this.alignment = alignment;
      this.bordered = bordered;
    }

    /** The size of the font in points. */
    public int size() {
      return size;
    }

    public boolean bold() {
      return bold;
    }
  }

  /** The number of the style in its workbook. */
  public int of(Look look) {
    return index(plain, look);
  }

  /** The style for a text that a spreadsheet would take for a formula when it is edited. */
  public int quoted(Look look) {
    return index(quoted, look);
  }

  /** The style for a cell that the library makes. */
  public CellStyle style(Look look) {
    return workbook.getCellStyleAt(of(look));
  }

  private static int index(Map<Look, CellStyle> styles, Look look) {
    return Objects.requireNonNull(styles.get(look)).getIndex();
  }

  private CellStyle style(Look look, boolean quotePrefix) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font(look));
    style.setQuotePrefixed(quotePrefix);
    style.setWrapText(true);
    style.setAlignment(look.alignment);
    style.setVerticalAlignment(
        look == Look.HEADER ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
    if (look.bordered) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    if (look == Look.HEADER) {
      style.setFillForegroundColor(new XSSFColor(LIGHT_GREY, null));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  private Font font(Look look) {
    Font font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) look.size);
    font.setBold(look.bold);
    if (look == Look.LINK) {
      font.setColor(IndexedColors.DARK_BLUE.getIndex());
    }
    return font;
  }
}
