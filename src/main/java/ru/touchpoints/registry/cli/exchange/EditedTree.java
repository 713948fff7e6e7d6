package ru.touchpoints.registry.cli.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.touchpoints.registry.cli.base.Refusal;
import ru.touchpoints.registry.exchange.ListEditor.Edited;
import ru.touchpoints.registry.source.AtomicFile;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.yaml.SourceDocument;

/**
 * The list in its folder as it would be with some files changed.
 *
 * @param folder where the list lies
 */
record EditedTree(Path folder, List<Edited> edited) implements SourceTree {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  @Override
  public String root() {
    return String.valueOf(folder.getFileName());
  }

  @Override
  public List<SourceFile> files() throws IOException {
    Map<String, SourceFile> files = new LinkedHashMap<>();
    new FolderTree(folder).files().forEach(file -> files.put(file.path(), file));
    for (Edited one : edited) {
      SourceDocument after = one.patch().after();
      byte[] bytes = after.text().getBytes(StandardCharsets.UTF_8);
      files.put(after.path(), SourceFile.readable(after.path(), () -> bytes));
    }
    List<SourceFile> sorted = new ArrayList<>(files.values());
    sorted.sort(Comparator.comparing(SourceFile::path));
    return sorted;
  }

  /**
   * Writes the changed files.
   *
   * @throws Refusal when one of them was saved by somebody else meanwhile; nothing is written then
   */
  void write() throws IOException {
    for (Edited one : edited) {
      if (!unchanged(one)) {
        throw new Refusal("import.meanwhile", one.patch().before().path());
      }
    }
    for (Edited one : edited) {
      byte[] text = one.patch().after().text().getBytes(StandardCharsets.UTF_8);
      Path file = path(one);
      boolean marked = one.existed() && startsWithMark(Files.readAllBytes(file));
      AtomicFile.write(
          file,
          out -> {
            if (marked) {
              out.write(MARK);
            }
            out.write(text);
          });
    }
  }

  private Path path(Edited one) {
    Path inside = Path.of(one.patch().before().path());
    return folder.resolve(inside.subpath(1, inside.getNameCount()));
  }

  private boolean unchanged(Edited one) throws IOException {
    Path file = path(one);
    if (!one.existed() || !Files.exists(file)) {
      return !one.existed() && !Files.exists(file);
    }
    byte[] bytes = Files.readAllBytes(file);
    String text =
        new String(bytes, StandardCharsets.UTF_8).substring(startsWithMark(bytes) ? 1 : 0);
    return text.equals(one.patch().before().text());
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= MARK.length && Arrays.equals(Arrays.copyOf(bytes, MARK.length), MARK);
  }
}
