package ru.touchpoints.registry.form.docx;

import java.io.IOException;
import java.util.Map;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.OriginProperties;
import ru.touchpoints.registry.workbook.ooxml.SteadyZip;
import ru.touchpoints.registry.writing.Markup;

/** What the document says of itself. */
final class DocxProperties {

  private static final String PROGRAM = "registry";

  /** No clock: the edition stands in the document itself. */
  private static final String TIME = "2000-01-01T00:00:00Z";

  private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/";

  private DocxProperties() {}

  /**
   * Adds the parts.
   *
   * @throws IOException when the archive cannot be written
   */
  static void write(SteadyZip zip, Form form) throws IOException {
    zip.xml("docProps/core.xml", xml -> core(xml, form));
    zip.xml("docProps/custom.xml", xml -> custom(xml, OriginProperties.of(form)));
  }

  private static void core(Markup xml, Form form) throws IOException {
    xml.open(
        "cp:coreProperties",
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    xml.open("dc:title").text(form.name()).close();
    xml.open("dc:subject").text(form.edition()).close();
    xml.open("dc:creator").text(PROGRAM).close();
    xml.open("dc:language").text("ru-RU").close();
    xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(TIME).close();
    xml.open("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(TIME).close();
    xml.close();
  }

  private static void custom(Markup xml, Map<String, String> properties) throws IOException {
    xml.open(
        "Properties", "xmlns", TYPES + "custom-properties", "xmlns:vt", TYPES + "docPropsVTypes");
    int id = 2;
    for (Map.Entry<String, String> property : properties.entrySet()) {
      xml.open(
          "property",
          "fmtid",
          "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}",
          "pid",
          Integer.toString(id++),
          "name",
          property.getKey());
      xml.open("vt:lpwstr").text(property.getValue()).close().close();
    }
    xml.close();
  }
}
