package ru.touchpoints.registry.authoring.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.touchpoints.registry.edit.file.SavedFile;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.source.journal.FileReplacement;
import ru.touchpoints.registry.source.journal.JointWriting;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/**
 * A file of touchpoints that is being changed: what the rules say of it as it would be, and the
 * writing of it. It is checked beside the passport and the process registry alone, so that an
 * answer takes no longer in a large list.
 *
 * @param process whose touchpoints it holds
 * @param path where the file lies
 * @param logical as findings name it
 * @param existed whether the file was there when the list was read
 * @param text as it stands; what a new file begins with
 */
public record EditedFile(
    Registry registry,
    String process,
    Path path,
    String logical,
    boolean existed,
    String text,
    LocalDate today) {

  /** The files that decide about one process. */
  private record Excerpt(String root, List<SourceFile> files) implements SourceTree {}

  public SourceDocument document() {
    return document(text);
  }

  /** The file as it would be. */
  public SourceDocument document(String yaml) {
    return DocumentReader.read(logical, yaml.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The list with the file reading {@code yaml}, and every finding about the file or its process.
   */
  public CheckedList checked(String yaml) throws IOException {
    List<SourceFile> files =
        Stream.of(
                Stream.of(registry.passportDocument()),
                registry.ownOrder().map(order -> order.entry().document()).stream(),
                registry.processes().documents(process).stream(),
                Stream.of(document(yaml)))
            .flatMap(documents -> documents)
            .map(EditedFile::source)
            .toList();
    Registry excerpt = new RegistryLoader().load(new Excerpt(registry.root(), files));
    return CheckedList.of(path, excerpt, Occasion.on(today)).only(this::concerned);
  }

  private boolean concerned(Finding finding) {
    return finding.location().file().equals(logical)
        || finding.subject().process().equals(Optional.of(process));
  }

  private static SourceFile source(SourceDocument document) {
    return SourceFile.readable(
        document.path(), () -> document.text().getBytes(StandardCharsets.UTF_8));
  }

  /** What is found about the file when it reads {@code yaml}, and was not before. */
  public Report caused(CheckedList after) throws IOException {
    Set<List<Object>> before = new HashSet<>();
    if (existed) {
      checked(text).report().findings().forEach(finding -> before.add(key(finding)));
    }
    return after.report().only(finding -> !before.contains(key(finding)));
  }

  private static List<Object> key(Finding finding) {
    return List.of(finding.code(), finding.subject());
  }

  /**
   * Writes the file; a byte-order mark that it had stays.
   *
   * @return whether it was written; not when somebody else has saved it since it was read
   */
  public boolean write(String yaml) throws IOException {
    SavedFile file = new SavedFile(path);
    Optional<FileReplacement> change =
        existed ? file.replacement(document(), yaml) : file.creation(yaml);
    return change.isPresent() && new JointWriting(list()).write(List.of(change.get())).isEmpty();
  }

  /** The folder of the list, which the logical path begins with. */
  private Path list() {
    Path folder = path;
    for (int slash = logical.indexOf('/'); slash >= 0; slash = logical.indexOf('/', slash + 1)) {
      folder = folder.resolveSibling("");
    }
    return folder;
  }
}
