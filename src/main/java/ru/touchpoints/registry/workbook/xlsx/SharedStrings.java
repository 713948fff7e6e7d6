package ru.touchpoints.registry.workbook.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.xlsx.part.XmlPart;
import ru.touchpoints.registry.workbook.xlsx.part.ZipParts;

/** The texts that cells refer to by number. */
final class SharedStrings {

  private final List<String> texts;

  private SharedStrings(List<String> texts) {
    this.texts = texts;
  }

  static SharedStrings read(ZipParts zip, Optional<String> part) throws IOException {
    List<String> texts = new ArrayList<>();
    long bytes = 0;
    Optional<XmlPart> opened = part.isEmpty() ? Optional.empty() : XmlPart.open(zip, part.get());
    if (opened.isPresent()) {
      try (XmlPart xml = opened.get()) {
        while (xml.next()) {
          if (xml.starts("si")) {
            String text = xml.richText(Limits.TEXT);
            texts.add(text);
            bytes += Limits.cost(text);
            if (bytes > Limits.bytesInMemory()) {
              throw zip.fault("memory");
            }
          }
        }
      }
    }
    return new SharedStrings(texts);
  }

  /** The text of a number; empty when the workbook lost it, or the number is none. */
  Optional<String> text(String index) {
    try {
      int i = Integer.parseInt(index.strip());
      return i >= 0 && i < texts.size() ? Optional.of(texts.get(i)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
