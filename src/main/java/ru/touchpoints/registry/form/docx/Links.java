package ru.touchpoints.registry.form.docx;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.writing.Markup;

/** The addresses that a document leads to, each of them once. */
final class Links {

  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> relations = new LinkedHashMap<>();

  /** The name by which the text refers to the address; none for what programs would refuse. */
  Optional<String> relation(String address) {
    return isUri(address)
        ? Optional.of(relations.computeIfAbsent(address, key -> "link" + (relations.size() + 1)))
        : Optional.empty();
  }

  private static boolean isUri(String address) {
    try {
      return new URI(address).isAbsolute();
    } catch (URISyntaxException notOne) {
      return false;
    }
  }

  /** Writes the parts that the document refers to, then the addresses. */
  void write(Markup xml) throws IOException {
    xml.open(
        "Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    part(xml, "styles", "styles", "styles.xml");
    part(xml, "settings", "settings", "settings.xml");
    for (String name : Furniture.PARTS) {
      part(xml, name, name.startsWith("header") ? "header" : "footer", name + ".xml");
    }
    for (Map.Entry<String, String> link : relations.entrySet()) {
      xml.empty(
          "Relationship",
          "Id",
          link.getValue(),
          "Type",
          TYPES + "hyperlink",
          "Target",
          link.getKey(),
          "TargetMode",
          "External");
    }
    xml.close();
  }

  private static void part(Markup xml, String id, String type, String target) throws IOException {
    xml.empty("Relationship", "Id", id, "Type", TYPES + type, "Target", target);
  }
}
