package ru.touchpoints.registry.workbook.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.SheetReading;
import ru.touchpoints.registry.workbook.cell.Tab;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;
import ru.touchpoints.registry.workbook.xlsx.part.XmlPart;
import ru.touchpoints.registry.workbook.xlsx.part.ZipParts;

/** An open workbook: what sheets it has, and each of them when asked for. */
public final class XlsxReader implements SheetReading {

  private final ZipParts zip;
  private final String name;
  private final Relations relations;
  private final List<Tab> tabs = new ArrayList<>();
  private boolean from1904;
  private boolean uncomputed;
  private @Nullable CellReader cells;

  /**
   * @param zip the parts of the workbook; closed with it, and when it is none
   * @param name what messages call the file
   * @throws WorkbookFault when the archive is no workbook, or none that is read
   */
  public XlsxReader(ZipParts zip, String name) throws IOException {
    this.name = name;
    this.zip = zip;
    try {
      String workbook =
          Relations.of(zip, "").part("officeDocument").orElseThrow(() -> zip.fault("not-workbook"));
      if (workbook.endsWith(".bin")) {
        throw zip.fault("xlsb");
      }
      this.relations = Relations.of(zip, workbook);
      readTabs(workbook);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private void readTabs(String workbook) throws IOException {
    boolean spreadsheet = false;
    try (XmlPart xml = XmlPart.open(zip, workbook).orElseThrow(zip::damaged)) {
      while (xml.next()) {
        switch (xml.started()) {
          case "workbook" -> spreadsheet = true;
          case "workbookPr" -> from1904 = xml.flag("date1904");
          case "sheet" -> tab(xml);
          case "calcPr" ->
              uncomputed =
                  xml.flag("fullCalcOnLoad")
                      || xml.attribute("calcCompleted")
                          .filter(done -> done.equals("0"))
                          .isPresent();
          default -> {
            // Views, names and links to other workbooks are nothing to read.
          }
        }
      }
    }
    if (!spreadsheet) {
      throw zip.fault("not-workbook");
    }
  }

  private void tab(XmlPart xml) throws IOException {
    Optional<Relations.Relation> relation = xml.attribute("id").flatMap(relations::byId);
    boolean table = relation.isEmpty() || relation.get().type().equals("worksheet");
    if (tabs.size() >= Limits.SHEETS) {
      throw zip.fault("too-many-sheets");
    }
    if (table) {
      boolean hidden = xml.attribute("state").filter(state -> !state.equals("visible")).isPresent();
      tabs.add(
          new Tab(
              xml.attribute("name").orElse(""), hidden, relation.map(Relations.Relation::part)));
    }
  }

  @Override
  public List<Tab> tabs() {
    return List.copyOf(tabs);
  }

  @Override
  public Sheet read(Tab tab) throws IOException {
    Sheet place = new Sheet(name, Optional.of(tab.name()), List.of(), List.of(), List.of());
    Optional<XmlPart> opened =
        tab.part().isEmpty() ? Optional.empty() : XmlPart.open(zip, tab.part().get());
    try (XmlPart xml =
        opened.orElseThrow(() -> new WorkbookFault(List.of(place.say("workbook.lost-sheet"))))) {
      return new SheetReader(xml, cells(), place).read();
    }
  }

  private CellReader cells() throws IOException {
    CellReader known = cells;
    if (known == null) {
      known =
          new CellReader(
              SharedStrings.read(zip, relations.part("sharedStrings")),
              Styles.read(zip, relations.part("styles")),
              from1904,
              uncomputed);
      cells = known;
    }
    return known;
  }

  @Override
  public Map<String, String> properties() throws IOException {
    return DocumentProperties.of(zip);
  }

  @Override
  public String footer(Tab tab) throws IOException {
    Optional<XmlPart> opened =
        tab.part().isEmpty() ? Optional.empty() : XmlPart.open(zip, tab.part().get());
    if (opened.isPresent()) {
      try (XmlPart xml = opened.get()) {
        while (xml.next()) {
          if (xml.starts("oddFooter")) {
            return xml.text(Limits.TEXT);
          }
        }
      }
    }
    return "";
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
