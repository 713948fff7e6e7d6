package ru.touchpoints.registry.form.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import ru.touchpoints.registry.workbook.ooxml.SteadyZip;

/** Parts that are the same in every document: files beside this class. */
final class StandingParts {

  private static final String END = "</w:styles>";

  private StandingParts() {}

  static void copy(SteadyZip zip, String part, String resource) throws IOException {
    zip.part(part, out -> out.write(read(resource)));
  }

  /** The styles of a list, and further ones after them. */
  static void styles(SteadyZip zip, String further) throws IOException {
    String styles = new String(read("styles"), StandardCharsets.UTF_8);
    String own = new String(read(further), StandardCharsets.UTF_8);
    String all = styles.substring(0, styles.lastIndexOf(END)) + own + END + "\n";
    zip.part("word/styles.xml", out -> out.write(all.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] read(String resource) throws IOException {
    try (InputStream in = StandingParts.class.getResourceAsStream("parts/" + resource + ".xml")) {
      if (in == null) {
        throw new IllegalStateException(resource);
      }
      return in.readAllBytes();
    }
  }
}
