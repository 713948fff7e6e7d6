package ru.touchpoints.registry.exchange.books;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.source.AtomicFile;
import ru.touchpoints.registry.source.JointFiles;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;
import ru.touchpoints.registry.workbook.remark.Remark;
import ru.touchpoints.registry.workbook.remark.RemarkedCopy;

/** The folder from which workbooks go back to those who filled them in, each with its remarks. */
public final class ReturnFolder {

  private final Path folder;
  private final String shown;

  /**
   * @param shown the folder as the person named it
   */
  public ReturnFolder(Path folder, String shown) {
    this.folder = folder;
    this.shown = shown;
  }

  /**
   * What became of a workbook.
   *
   * @param name of its copy
   * @param remarks how many it has
   */
  public record Copied(BookFile book, String name, int remarks) {}

  /** A workbook of which no copy could be made, and why. */
  public record Uncopied(BookFile book, WorkbookFault why) {}

  /** What was written. */
  public record Result(List<Copied> copies, List<Uncopied> without) {

    public Result {
      copies = List.copyOf(copies);
      without = List.copyOf(without);
    }
  }

  /**
   * Writes a copy of each workbook, all of them or none.
   *
   * @param remarks of each workbook that goes back
   * @throws Refusal when a copy would take the place of a workbook that was read
   */
  public Result write(Map<BookFile, List<Remark>> remarks) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new Refusal("import.return-folder", shown);
    }
    List<Copied> copies = new ArrayList<>();
    List<Uncopied> without = new ArrayList<>();
    Map<Path, AtomicFile.Writing> files = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Map.Entry<BookFile, List<Remark>> one : remarks.entrySet()) {
      BookFile book = one.getKey();
      String name = free(String.valueOf(book.path().getFileName()), taken);
      Path target = folder.resolve(name);
      refuseOriginal(target, remarks.keySet());
      try {
        byte[] copy = copy(book, one.getValue());
        files.put(target, out -> out.write(copy));
        copies.add(new Copied(book, name, one.getValue().size()));
      } catch (WorkbookFault fault) {
        without.add(new Uncopied(book, fault));
      }
    }
    JointFiles.write(files);
    return new Result(copies, without);
  }

  private static byte[] copy(BookFile book, List<Remark> remarks) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RemarkedCopy copy = RemarkedCopy.of(book.path(), book.name())) {
      if (remarks.isEmpty()) {
        throw WorkbookFault.of(book.name(), "no-cells");
      }
      copy.remark(remarks);
      copy.write(bytes);
    }
    return bytes.toByteArray();
  }

  /** The name, or one like it where books of two folders have the same. */
  private static String free(String name, Set<String> taken) {
    int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
    String free = name;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name.substring(0, dot) + " (" + i + ")" + name.substring(dot);
    }
    return free;
  }

  private void refuseOriginal(Path target, Set<BookFile> books) throws IOException {
    for (BookFile book : books) {
      if (Files.exists(target) && Files.isSameFile(target, book.path())) {
        throw new Refusal("import.return-over", shown, book.name());
      }
    }
  }
}
