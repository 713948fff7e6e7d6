package ru.touchpoints.registry.workbook.xlsx.part;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/**
 * One XML part, element by element and by local names alone: the strict and the transitional format
 * differ in their namespaces only. Document types are refused, nothing outside is ever opened.
 */
public final class XmlPart implements Closeable {

  private final ZipParts zip;
  private final InputStream in;
  private final XMLStreamReader reader;
  private int depth;
  private int event;

  private XmlPart(ZipParts zip, InputStream in) throws IOException {
    this.zip = zip;
    this.in = in;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException(systemId);
        });
    try {
      this.reader = factory.createXMLStreamReader(XmlLetters.of(in));
    } catch (WorkbookFault fault) {
      throw fault;
    } catch (XMLStreamException | IOException | RuntimeException e) {
      throw cause(e);
    }
  }

  /** The part, if the workbook has it. */
  public static Optional<XmlPart> open(ZipParts zip, String part) throws IOException {
    Optional<InputStream> in = zip.open(part);
    return in.isEmpty() ? Optional.empty() : Optional.of(new XmlPart(zip, in.get()));
  }

  /** Goes on to the next element's start or end, or text; false at the end of the part. */
  public boolean next() throws IOException {
    try {
      while (reader.hasNext()) {
        event = reader.next();
        if (event == XMLStreamConstants.DTD || depth > Limits.DEPTH) {
          throw zip.damaged();
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          return true;
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
          return true;
        }
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException | RuntimeException e) {
      // On broken input the parser of the JDK throws more than it declares.
      throw cause(e);
    }
  }

  private IOException cause(Exception e) {
    Throwable nested =
        e instanceof XMLStreamException stream ? stream.getNestedException() : e.getCause();
    return nested instanceof WorkbookFault fault ? fault : zip.damaged();
  }

  public boolean starts(String element) {
    return event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(element);
  }

  public boolean ends(String element) {
    return event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(element);
  }

  /** The name of the element that starts here; empty elsewhere. */
  public String started() {
    return event == XMLStreamConstants.START_ELEMENT ? reader.getLocalName() : "";
  }

  public Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** An attribute where two of one name may stand side by side: that of the namespace. */
  public Optional<String> attribute(String namespace, String name) {
    return Optional.ofNullable(reader.getAttributeValue(namespace, name));
  }

  /** How deep the element lies that has just begun or ended. */
  public int depth() {
    return depth;
  }

  /** Goes past the element that starts here, to its end. */
  public void skip() throws IOException {
    int outside = depth - 1;
    while (depth > outside && next()) {
      // Nothing inside is looked at.
    }
  }

  /** The text that stands here; empty at a start or an end. */
  public String characters() {
    boolean characters =
        event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
    return characters ? reader.getText() : "";
  }

  public boolean flag(String name) {
    return attribute(name).filter(value -> value.equals("1") || value.equals("true")).isPresent();
  }

  /** An attribute that is a whole number; empty when it is missing or is none. */
  public Optional<Integer> number(String name) throws IOException {
    Optional<String> value = attribute(name);
    try {
      return value.map(Integer::valueOf);
    } catch (NumberFormatException e) {
      throw zip.damaged();
    }
  }

  /**
   * The text of the element that starts here, up to its end.
   *
   * @param limit the most UTF-16 units kept; what is longer comes back one unit longer than that
   */
  public String text(int limit) throws IOException {
    StringBuilder text = new StringBuilder();
    int outside = depth - 1;
    while (next() && depth > outside) {
      append(text, limit);
    }
    return text.toString();
  }

  /** The text of a string with its runs, without the pronunciation that some alphabets need. */
  public String richText(int limit) throws IOException {
    StringBuilder text = new StringBuilder();
    int outside = depth - 1;
    int spoken = Integer.MAX_VALUE;
    boolean inText = false;
    while (next() && depth > outside) {
      if (starts("rPh")) {
        spoken = depth;
      } else if (ends("rPh")) {
        spoken = Integer.MAX_VALUE;
      }
      inText = starts("t") || (inText && !ends("t"));
      if (inText && depth < spoken) {
        append(text, limit);
      }
    }
    return Escapes.decoded(text.toString());
  }

  private void append(StringBuilder text, int limit) {
    boolean characters =
        event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
    if (characters && text.length() <= limit) {
      int length = Math.min(reader.getTextLength(), limit + 1 - text.length());
      text.append(reader.getTextCharacters(), reader.getTextStart(), length);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException | RuntimeException e) {
      throw cause(e);
    } finally {
      in.close();
    }
  }
}
