package ru.touchpoints.registry.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;
import ru.touchpoints.registry.workbook.xlsx.part.ZipParts;

/** Files that people take for tables, and that are to be saved as a workbook before. */
final class ForeignFormat {

  private static final int START = 8_192;
  private static final String OLD_DOCUMENT = "WordDocument";

  private ForeignFormat() {}

  /** What an archive is that holds no workbook. */
  static Optional<WorkbookFault> of(ZipParts zip) {
    if (zip.has("word/document.xml")) {
      return Optional.of(zip.fault("document", ".docx"));
    } else if (zip.has("Index/Document.iwa") || zip.has("Index.zip")) {
      return Optional.of(zip.fault("table", "Numbers"));
    }
    return Optional.empty();
  }

  /** What a file is that is neither an archive nor an old compound one. */
  static Optional<WorkbookFault> of(byte[] bytes, String name) {
    String start = start(bytes);
    String line = start.lines().findFirst().orElse("").strip();
    if (start.startsWith("%PDF")) {
      return fault(name, "pdf");
    } else if (start.startsWith("{\\rtf")) {
      return fault(name, "document", ".rtf");
    } else if (start.startsWith("ID;P") && (start.contains("\nC;") || start.contains("\nP;P"))) {
      return fault(name, "table", ".slk");
    } else if (line.equals("TABLE") && start.contains("VECTORS") && start.contains("TUPLES")) {
      return fault(name, "table", ".dif");
    } else if (start.startsWith("MIME-Version:")) {
      return fault(name, "page");
    }
    return start.startsWith("<") ? ofMarkup(start, name) : Optional.empty();
  }

  private static Optional<WorkbookFault> ofMarkup(String start, String name) {
    if (start.contains("opendocument.spreadsheet")) {
      return fault(name, "fods");
    } else if (start.contains("\"urn:schemas-microsoft-com:office:spreadsheet\"")) {
      return fault(name, "table", "XML 2003");
    }
    String small = start.toLowerCase(Locale.ROOT);
    return fault(
        name,
        small.contains("<html") || small.contains("<!doctype html") || small.contains("<table")
            ? "page"
            : "not-workbook");
  }

  /** What an old compound file is: the names inside it stand in it as UTF-16. */
  static WorkbookFault ofCompound(byte[] bytes, String name) {
    if (holds(bytes, "EncryptedPackage")) {
      return WorkbookFault.of(name, "encrypted");
    }
    return holds(bytes, OLD_DOCUMENT)
        ? WorkbookFault.of(name, "document", ".doc")
        : WorkbookFault.of(name, "xls");
  }

  private static boolean holds(byte[] bytes, String entry) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .contains(
            new String(entry.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
  }

  private static Optional<WorkbookFault> fault(String name, String key, Object... arguments) {
    return Optional.of(WorkbookFault.of(name, key, arguments));
  }

  private static String start(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1)
        .replace("\u00EF\u00BB\u00BF", "")
        .stripLeading();
  }
}
