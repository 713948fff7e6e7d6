package ru.touchpoints.registry.workbook.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which of the workbook's styles show a number as a date. */
final class Styles {

  /** A spreadsheet program takes no longer ones; what is longer would only cost time. */
  private static final int MAX_FORMAT = 255;

  private final List<Boolean> dates;

  private Styles(List<Boolean> dates) {
    this.dates = dates;
  }

  static Styles read(ZipParts zip, Optional<String> part) throws IOException {
    Map<Integer, String> formats = new HashMap<>();
    List<Integer> used = new ArrayList<>();
    Optional<XmlPart> opened = part.isEmpty() ? Optional.empty() : XmlPart.open(zip, part.get());
    if (opened.isPresent()) {
      try (XmlPart xml = opened.get()) {
        read(xml, formats, used);
      }
    }
    return new Styles(used.stream().map(id -> isDate(id, formats.get(id))).toList());
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

  private static boolean isDate(int id, @org.jspecify.annotations.Nullable String own) {
    String format = own == null ? BuiltinFormats.getBuiltinFormat(id) : own;
    return format != null && format.length() <= MAX_FORMAT && DateUtil.isADateFormat(id, format);
  }

  boolean isDate(int style) {
    return style >= 0 && style < dates.size() && dates.get(style);
  }
}
