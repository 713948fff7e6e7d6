package ru.touchpoints.registry.cli.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.touchpoints.registry.cli.base.Refusal;
import ru.touchpoints.registry.cli.base.RegistryFolder;
import ru.touchpoints.registry.cli.base.SavedFile;
import ru.touchpoints.registry.exchange.ListEditor.Edited;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.source.git.IndexedFolder;
import ru.touchpoints.registry.yaml.SourceDocument;

/**
 * The list in its folder as it would be with some files changed.
 *
 * @param folder where the list lies
 */
record EditedTree(Path folder, List<Edited> edited) implements SourceTree {

  @Override
  public String root() {
    return String.valueOf(folder.getFileName());
  }

  @Override
  public List<SourceFile> files() throws IOException {
    Map<String, SourceFile> files = new LinkedHashMap<>();
    IndexedFolder.now(folder).files().forEach(file -> files.put(file.path(), file));
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
      if (!untouched(one)) {
        throw meanwhile(one);
      }
    }
    for (Edited one : edited) {
      SavedFile file = new SavedFile(path(one));
      String text = one.patch().after().text();
      boolean written =
          one.existed() ? file.replace(one.patch().before(), text) : file.create(text);
      if (!written) {
        throw meanwhile(one);
      }
    }
  }

  private static Refusal meanwhile(Edited one) {
    return new Refusal("import.meanwhile", one.patch().before().path());
  }

  private boolean untouched(Edited one) throws IOException {
    Path file = path(one);
    return one.existed() ? new SavedFile(file).holds(one.patch().before()) : !Files.exists(file);
  }

  private Path path(Edited one) throws IOException {
    return RegistryFolder.inside(folder, one.patch().before().path());
  }
}
