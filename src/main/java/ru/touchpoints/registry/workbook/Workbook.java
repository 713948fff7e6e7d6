package ru.touchpoints.registry.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.SheetReading;
import ru.touchpoints.registry.workbook.cell.SoundLetters;
import ru.touchpoints.registry.workbook.cell.Tab;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;
import ru.touchpoints.registry.workbook.csv.CsvReader;
import ru.touchpoints.registry.workbook.ods.OdsReader;
import ru.touchpoints.registry.workbook.xlsx.XlsxReader;
import ru.touchpoints.registry.workbook.xlsx.part.ZipParts;

/**
 * A workbook from elsewhere: {@code .xlsx} and {@code .xlsm} (whose macros nobody looks at), {@code
 * .ods}, or a table as text. What it is, its content tells and not its name.
 */
public final class Workbook implements Closeable {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final String name;
  private final @Nullable SheetReading book;
  private final @Nullable Sheet table;

  private Workbook(String name, @Nullable SheetReading book, @Nullable Sheet table) {
    this.name = name;
    this.book = book;
    this.table = table;
  }

  /**
   * Opens a file.
   *
   * @param name what messages call it
   * @throws WorkbookFault when it is none of what is read, is damaged or exceeds the limits
   * @throws IOException when its bytes cannot be had
   */
  public static Workbook open(Path file, String name) throws IOException {
    if (Files.size(file) > Limits.PACKED) {
      throw WorkbookFault.of(name, "too-large");
    }
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(ZIP.length);
    }
    if (begins(start, ZIP)) {
      return new Workbook(name, packed(new ZipParts(file, name), name), null);
    }
    byte[] bytes = Files.readAllBytes(file);
    if (begins(start, OLE)) {
      throw ForeignFormat.ofCompound(bytes, name);
    }
    Optional<WorkbookFault> foreign = ForeignFormat.of(bytes, name);
    if (foreign.isPresent()) {
      throw foreign.get();
    }
    return new Workbook(name, null, CsvReader.read(bytes, name));
  }

  private static SheetReading packed(ZipParts zip, String name) throws IOException {
    Optional<WorkbookFault> foreign = ForeignFormat.of(zip);
    if (foreign.isPresent()) {
      zip.close();
      throw foreign.get();
    }
    return OdsReader.takes(zip) ? new OdsReader(zip, name) : new XlsxReader(zip, name);
  }

  /** Whether it is a workbook of OpenDocument, which other programs than ours are to read. */
  public boolean isOpenDocument() {
    return book instanceof OdsReader;
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    for (int i = 0; i < with.length; i++) {
      if (i >= bytes.length || bytes[i] != with[i]) {
        return false;
      }
    }
    return true;
  }

  /** The names of the sheets that the workbook shows; none for a table as text. */
  public List<String> visibleSheets() {
    return book == null
        ? List.of()
        : book.tabs().stream().filter(tab -> !tab.hidden()).map(Tab::name).toList();
  }

  /** What is printed below the pages of the first sheet that the workbook shows. */
  public String footer() throws IOException {
    if (book == null) {
      return "";
    }
    Optional<Tab> first = book.tabs().stream().filter(tab -> !tab.hidden()).findFirst();
    return first.isEmpty() ? "" : book.footer(first.get());
  }

  /** The first sheet that the workbook shows. */
  public Sheet firstSheet() throws IOException {
    if (book == null) {
      return table();
    }
    return read(
        book,
        book.tabs().stream()
            .filter(tab -> !tab.hidden())
            .findFirst()
            .orElseThrow(() -> WorkbookFault.of(name, "no-sheets")));
  }

  /** The sheet of this name, in any case of its letters; a hidden one too, for it was named. */
  public Sheet sheet(String wanted) throws IOException {
    if (book == null) {
      throw WorkbookFault.of(name, "sheetless");
    }
    List<Tab> tabs = book.tabs();
    Optional<Tab> found =
        tabs.stream()
            .filter(tab -> tab.name().equals(wanted))
            .findFirst()
            .or(() -> tabs.stream().filter(tab -> sameName(tab.name(), wanted)).findFirst());
    String known =
        visibleSheets().stream().map(sheet -> "«" + sheet + "»").collect(Collectors.joining(", "));
    return read(
        book, found.orElseThrow(() -> WorkbookFault.of(name, "no-such-sheet", wanted, known)));
  }

  private static boolean sameName(String name, String wanted) {
    return name.strip().equalsIgnoreCase(wanted.strip());
  }

  private Sheet read(SheetReading reader, Tab tab) throws IOException {
    try {
      return SoundLetters.of(reader.read(tab));
    } catch (OutOfMemoryError e) {
      // Within the limits a sheet can still be more than this machine holds.
      throw WorkbookFault.of(name, "memory");
    }
  }

  private Sheet table() throws WorkbookFault {
    if (table == null) {
      throw new IllegalStateException(name);
    }
    return SoundLetters.of(table);
  }

  /**
   * What the workbook says of itself: its core properties by their element ({@code title}, {@code
   * identifier}, {@code modified} …) and its custom ones by their name.
   */
  public Map<String, String> properties() throws IOException {
    return book == null ? Map.of() : book.properties();
  }

  @Override
  public void close() throws IOException {
    if (book != null) {
      book.close();
    }
  }
}
