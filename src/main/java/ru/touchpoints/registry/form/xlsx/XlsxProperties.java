package ru.touchpoints.registry.form.xlsx;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.OriginProperties;
import ru.touchpoints.registry.writing.Markup;

/** What the workbook says of itself. */
final class XlsxProperties {

  private static final String PROGRAM = "registry";

  /** No clock: the edition stands in the document itself. */
  private static final Instant TIME = Instant.parse("2000-01-01T00:00:00Z");

  private XlsxProperties() {}

  static void set(XSSFWorkbook workbook, Form form) {
    POIXMLProperties properties = workbook.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    // What writes this part takes characters that no XML may hold, and nobody can open the book.
    core.setTitle(Markup.held(form.name()));
    core.setSubjectProperty(form.edition());
    core.setCreator(PROGRAM);
    // Some programs that save a workbook anew drop custom properties, but keep this one.
    core.getUnderlyingProperties().setIdentifierProperty(OriginProperties.identifier(form));
    core.getUnderlyingProperties().setLanguageProperty("ru-RU");
    Optional<Date> time = Optional.of(Date.from(TIME));
    core.getUnderlyingProperties().setCreatedProperty(time);
    core.getUnderlyingProperties().setModifiedProperty(time);
    properties.getExtendedProperties().setApplication(PROGRAM);
    OriginProperties.of(form).forEach(properties.getCustomProperties()::addProperty);
  }
}
