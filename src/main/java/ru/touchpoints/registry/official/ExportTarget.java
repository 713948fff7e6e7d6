package ru.touchpoints.registry.official;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.source.AtomicFile;

/**
 * One document to write.
 *
 * @param shown where it goes, as the person typed it
 */
public record ExportTarget(ExportFormat format, Path shown) {

  private static final String FILE_NAME = "touchpoints";

  private static final Set<ExportFormat> USUAL = Set.of(ExportFormat.XLSX, ExportFormat.PDF);

  /**
   * Where the documents go: into a folder under their usual names, or one of them into the file
   * that {@code output} names by its ending.
   *
   * @param wanted the formats asked for; when empty, the file's ending or the usual two
   * @throws Refusal when one file is to hold several formats, or another one than its name says
   */
  public static List<ExportTarget> of(
      Set<ExportFormat> wanted, Path output, UnaryOperator<Path> resolve) throws IOException {
    if (output.toString().equals("-")) {
      throw new Refusal("export.no-stream");
    }
    if (AtomicFile.pours(resolve.apply(output))) {
      ExportFormat only =
          wanted.stream()
              .findFirst()
              .or(() -> byEnding(output))
              .filter(format -> wanted.size() <= 1)
              .orElseThrow(() -> new Refusal("export.stream", output));
      return List.of(new ExportTarget(only, output));
    }
    Optional<ExportFormat> named =
        Files.isDirectory(resolve.apply(output)) ? Optional.empty() : byEnding(output);
    if (named.isPresent()) {
      if (!wanted.isEmpty() && !wanted.equals(Set.of(named.get()))) {
        throw new Refusal(
            wanted.size() > 1 ? "export.one-file" : "export.name", output, joined(wanted));
      }
      return List.of(new ExportTarget(named.get(), output));
    }
    return Arrays.stream(ExportFormat.values())
        .filter((wanted.isEmpty() ? USUAL : wanted)::contains)
        .map(format -> new ExportTarget(format, output.resolve(FILE_NAME + "." + format)))
        .toList();
  }

  private static Optional<ExportFormat> byEnding(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(ExportFormat.values())
        .filter(format -> name.endsWith("." + format))
        .findFirst();
  }

  private static String joined(Collection<ExportFormat> formats) {
    return formats.stream().sorted().map(ExportFormat::toString).collect(Collectors.joining(", "));
  }
}
