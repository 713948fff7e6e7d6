package ru.touchpoints.registry.workbook.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.xlsx.part.XmlPart;
import ru.touchpoints.registry.workbook.xlsx.part.ZipParts;

/** How the workbook's styles show what stands in a cell. */
final class Styles {

  /** A spreadsheet program takes no longer ones; what is longer would only cost time. */
  private static final int MAX_FORMAT = 255;

  /**
   * A style.
   *
   * @param date whether it shows a number as a date
   */
  private record Style(boolean date, Optional<ShownNumber> shown) {}

  private final List<Style> styles;

  private Styles(List<Style> styles) {
    this.styles = styles;
  }

  static Styles read(ZipParts zip, Optional<String> part) throws IOException {
    Map<Integer, String> formats = new HashMap<>();
    List<Integer> used = new ArrayList<>();
    Optional<XmlPart> opened = part.isEmpty() ? Optional.empty() : XmlPart.open(zip, part.get());
    if (opened.isPresent()) {
      try (XmlPart xml = opened.get()) {
        read(xml, formats, used);
        if (used.size() > Limits.STYLES || formats.size() > Limits.FORMATS) {
          throw zip.fault("too-many-styles");
        }
      }
    }
    Map<Integer, Style> known = new HashMap<>();
    return new Styles(
        used.stream()
            .map(each -> known.computeIfAbsent(each, id -> style(id, formats.get(id))))
            .toList());
  }

  private static void read(XmlPart xml, Map<Integer, String> formats, List<Integer> used)
      throws IOException {
    boolean ofCells = false;
    while (xml.next()) {
      ofCells = xml.starts("cellXfs") || (ofCells && !xml.ends("cellXfs"));
      if (xml.starts("numFmt")) {
        int id = xml.number("numFmtId").orElse(0);
        formats.putIfAbsent(id, xml.attribute("formatCode").orElse(""));
      } else if (ofCells && xml.starts("xf")) {
        used.add(xml.number("numFmtId").orElse(0));
      }
    }
  }

  private static Style style(int id, @Nullable String own) {
    String format = own == null ? BuiltinFormats.getBuiltinFormat(id) : own;
    if (format == null || format.length() > MAX_FORMAT) {
      return new Style(false, Optional.empty());
    }
    boolean date = DateUtil.isADateFormat(id, format);
    return new Style(date, date ? Optional.empty() : ShownNumber.of(format));
  }

  private Optional<Style> of(int style) {
    return style >= 0 && style < styles.size() ? Optional.of(styles.get(style)) : Optional.empty();
  }

  boolean isDate(int style) {
    return of(style).filter(Style::date).isPresent();
  }

  /** How the style shows a number; empty when as any number is shown. */
  Optional<String> number(int style, BigDecimal number) {
    return of(style).flatMap(Style::shown).flatMap(shown -> shown.number(number));
  }

  /** How the style shows a text. */
  String text(int style, String text) {
    return of(style).flatMap(Style::shown).map(shown -> shown.text(text)).orElse(text);
  }
}
