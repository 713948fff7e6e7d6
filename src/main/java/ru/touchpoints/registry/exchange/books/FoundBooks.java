package ru.touchpoints.registry.exchange.books;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import ru.touchpoints.registry.exchange.books.PassedOver.Why;

/**
 * The workbooks that were named, one by one or by their folder, and what lies beside them.
 *
 * @param files in the order they were named, those of a folder by their names
 */
public record FoundBooks(List<BookFile> files, List<PassedOver> passedOver) {

  /** What is tried; what of it is no workbook that can be read is told by the reading. */
  private static final Set<String> TABLES =
      Set.of(
          "xlsx", "xlsm", "xltx", "xltm", "xlsb", "xls", "xlt", "ods", "ots", "fods", "csv", "tsv",
          "tab");

  private static final Set<String> OF_SYSTEMS = Set.of("thumbs.db", "desktop.ini", "icon\r");

  public FoundBooks {
    files = List.copyOf(files);
    passedOver = List.copyOf(passedOver);
  }

  /**
   * Looks through what was named.
   *
   * @param resolve where a name lies
   */
  public static FoundBooks of(List<Path> named, UnaryOperator<Path> resolve) throws IOException {
    List<BookFile> files = new ArrayList<>();
    List<PassedOver> passedOver = new ArrayList<>();
    for (Path one : named) {
      Path path = resolve.apply(one);
      if (!Files.isDirectory(path)) {
        take(new BookFile(path, one.toString()), false, files, passedOver);
        continue;
      }
      for (Path file : inside(path)) {
        String name = one.resolve(String.valueOf(file.getFileName())).toString();
        take(new BookFile(file, name), true, files, passedOver);
      }
    }
    return new FoundBooks(files, passedOver);
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.comparing(file -> file.getFileName().toString())).toList();
    }
  }

  /**
   * Takes a file or passes it over.
   *
   * @param unnamed whether it only lies in a folder that was named
   */
  private static void take(
      BookFile file, boolean unnamed, List<BookFile> files, List<PassedOver> passedOver) {
    Optional<Why> why = whyNot(file.path(), unnamed);
    if (why.isPresent()) {
      passedOver.add(new PassedOver(file.name(), why.get()));
    } else {
      files.add(file);
    }
  }

  private static Optional<Why> whyNot(Path path, boolean unnamed) {
    String name = String.valueOf(path.getFileName());
    if (temporary(name)) {
      return Optional.of(Why.TEMPORARY);
    }
    if (!unnamed) {
      return Optional.empty();
    }
    if (Files.isDirectory(path)) {
      return Optional.of(Why.FOLDER);
    }
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TABLES.contains(ending) && Files.isRegularFile(path)
        ? Optional.empty()
        : Optional.of(Why.FOREIGN);
  }

  private static boolean temporary(String name) {
    return name.startsWith("~$")
        || name.startsWith(".")
        || OF_SYSTEMS.contains(name.toLowerCase(Locale.ROOT));
  }
}
