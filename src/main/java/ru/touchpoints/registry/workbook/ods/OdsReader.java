package ru.touchpoints.registry.workbook.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.SheetReading;
import ru.touchpoints.registry.workbook.cell.Tab;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;
import ru.touchpoints.registry.workbook.xlsx.part.XmlPart;
import ru.touchpoints.registry.workbook.xlsx.part.ZipParts;

/** An open OpenDocument workbook. */
public final class OdsReader implements SheetReading {

  private static final String CONTENT = "content.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String META = "meta.xml";

  private final ZipParts zip;
  private final String name;
  private final List<Tab> tabs = new ArrayList<>();
  private boolean from1904;

  /** Whether the archive is a document of this format, of whatever kind. */
  public static boolean takes(ZipParts zip) {
    return zip.has(CONTENT) && !zip.has("[Content_Types].xml");
  }

  /**
   * @param zip the parts of the workbook; closed with it, and when it is none
   * @param name what messages call the file
   * @throws WorkbookFault when the archive is no workbook, or none that is read
   */
  public OdsReader(ZipParts zip, String name) throws IOException {
    this.zip = zip;
    this.name = name;
    try {
      refuseEncrypted();
      readTabs();
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private XmlPart content() throws IOException {
    return XmlPart.open(zip, CONTENT).orElseThrow(zip::damaged);
  }

  private void refuseEncrypted() throws IOException {
    Optional<XmlPart> manifest = XmlPart.open(zip, MANIFEST);
    if (manifest.isPresent()) {
      try (XmlPart xml = manifest.get()) {
        while (xml.next()) {
          if (xml.starts("encryption-data")) {
            throw zip.fault("encrypted");
          }
        }
      }
    }
  }

  private void readTabs() throws IOException {
    Set<String> hidden = new HashSet<>();
    boolean spreadsheet = false;
    try (XmlPart xml = content()) {
      String style = "";
      while (xml.next()) {
        switch (xml.started()) {
          case "style" -> style = xml.attribute("name").orElse("");
          case "table-properties" -> {
            if (xml.attribute(Namespaces.TABLE, "display").filter("false"::equals).isPresent()) {
              hidden.add(style);
            }
          }
          case "spreadsheet" -> spreadsheet = true;
          case "tracked-changes" -> xml.skip();
          case "null-date" ->
              from1904 =
                  xml.attribute("date-value").filter(day -> day.startsWith("1904")).isPresent();
          case "table" -> {
            tab(xml, hidden);
            xml.skip();
          }
          default -> {
            // Fonts, the drop-downs and the names of ranges are nothing to read.
          }
        }
      }
    }
    if (!spreadsheet) {
      throw zip.fault("not-workbook");
    }
  }

  private void tab(XmlPart xml, Set<String> hidden) throws IOException {
    if (tabs.size() >= Limits.SHEETS) {
      throw zip.fault("too-many-sheets");
    }
    boolean shown = xml.attribute("style-name").filter(hidden::contains).isEmpty();
    String title = xml.attribute(Namespaces.TABLE, "name").orElse("");
    tabs.add(new Tab(title, !shown, Optional.of(Integer.toString(tabs.size()))));
  }

  @Override
  public List<Tab> tabs() {
    return List.copyOf(tabs);
  }

  @Override
  public Sheet read(Tab tab) throws IOException {
    Sheet place = new Sheet(name, Optional.of(tab.name()), List.of(), List.of(), List.of());
    int wanted = tabs.indexOf(tab);
    try (XmlPart xml = content()) {
      int at = 0;
      while (xml.next()) {
        if (xml.starts("tracked-changes")) {
          xml.skip();
        } else if (xml.starts("table") && at++ == wanted) {
          return new TableReading(xml, new CellReading(xml, from1904), place).read();
        } else if (xml.starts("table")) {
          xml.skip();
        }
      }
    }
    throw new WorkbookFault(List.of(place.say("workbook.lost-sheet")));
  }

  @Override
  public Map<String, String> properties() throws IOException {
    Map<String, String> properties = new LinkedHashMap<>();
    Optional<XmlPart> meta = XmlPart.open(zip, META);
    if (meta.isPresent()) {
      try (XmlPart xml = meta.get()) {
        while (xml.next()) {
          String element = xml.started();
          if (!element.isEmpty() && !element.equals("document-meta") && !element.equals("meta")) {
            String key =
                element.equals("user-defined") ? xml.attribute("name").orElse("") : element;
            properties.putIfAbsent(key, xml.text(Limits.TEXT).strip());
          }
          if (properties.size() > Limits.PROPERTIES) {
            throw zip.fault("bomb");
          }
        }
      }
    }
    return properties;
  }

  @Override
  public String footer(Tab tab) {
    return "";
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
