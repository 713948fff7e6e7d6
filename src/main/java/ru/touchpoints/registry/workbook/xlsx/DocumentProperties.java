package ru.touchpoints.registry.workbook.xlsx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.xlsx.part.XmlPart;
import ru.touchpoints.registry.workbook.xlsx.part.ZipParts;

/** What a packed document says of itself, in the parts that all office programs have for it. */
final class DocumentProperties {

  private DocumentProperties() {}

  static Map<String, String> of(ZipParts zip) throws IOException {
    Relations whole = Relations.of(zip, "");
    Map<String, String> properties = new LinkedHashMap<>();
    Optional<String> core = whole.part("core-properties");
    if (core.isPresent()) {
      core(zip, core.get(), properties);
    }
    Optional<String> custom = whole.part("custom-properties");
    if (custom.isPresent()) {
      custom(zip, custom.get(), properties);
    }
    return properties;
  }

  private static void core(ZipParts zip, String part, Map<String, String> properties)
      throws IOException {
    Optional<XmlPart> opened = XmlPart.open(zip, part);
    if (opened.isPresent()) {
      try (XmlPart xml = opened.get()) {
        while (xml.next()) {
          String element = xml.started();
          if (!element.isEmpty() && !element.equals("coreProperties")) {
            put(element, xml.text(Limits.TEXT), properties, zip);
          }
        }
      }
    }
  }

  private static void put(String name, String text, Map<String, String> properties, ZipParts zip)
      throws IOException {
    if (properties.size() >= Limits.PROPERTIES) {
      throw zip.fault("bomb");
    }
    properties.putIfAbsent(name, text);
  }

  private static void custom(ZipParts zip, String part, Map<String, String> properties)
      throws IOException {
    Optional<XmlPart> opened = XmlPart.open(zip, part);
    if (opened.isPresent()) {
      try (XmlPart xml = opened.get()) {
        while (xml.next()) {
          if (xml.starts("property")) {
            String property = xml.attribute("name").orElse("");
            put(property, xml.text(Limits.TEXT).strip(), properties, zip);
          }
        }
      }
    }
  }
}
