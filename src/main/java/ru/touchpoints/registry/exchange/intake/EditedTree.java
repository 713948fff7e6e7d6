package ru.touchpoints.registry.exchange.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import ru.touchpoints.registry.edit.file.SavedFile;
import ru.touchpoints.registry.exchange.ListEditor.Edited;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Fingerprints;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.list.RegistryFolder;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.source.ChangedTree;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.source.git.IndexedFolder;
import ru.touchpoints.registry.source.journal.FileReplacement;
import ru.touchpoints.registry.source.journal.JointWriting;
import ru.touchpoints.registry.yaml.SourceDocument;

/**
 * The list in its folder as it would be with some files changed.
 *
 * @param folder where the list lies
 * @param loader that the list as it is was read with
 */
public record EditedTree(Path folder, List<Edited> edited, RegistryLoader loader)
    implements SourceTree {

  private static final String MEANWHILE = "import.meanwhile";

  @Override
  public String root() {
    return String.valueOf(folder.getFileName());
  }

  @Override
  public List<SourceFile> files() throws IOException {
    Map<String, byte[]> contents = new HashMap<>();
    for (Edited one : edited) {
      SourceDocument after = one.patch().after();
      contents.put(after.path(), after.text().getBytes(StandardCharsets.UTF_8));
    }
    return new ChangedTree(IndexedFolder.now(folder), contents).files();
  }

  /**
   * Writes the changed files, all of them or none.
   *
   * @throws Refusal when one of them was saved by somebody else meanwhile; nothing is written then
   */
  public void write() throws IOException {
    List<FileReplacement> replacements = new ArrayList<>();
    for (Edited one : edited) {
      SavedFile file = new SavedFile(path(one));
      String text = one.patch().after().text();
      Optional<FileReplacement> replacement =
          one.existed() ? file.replacement(one.patch().before(), text) : file.creation(text);
      String logical = one.patch().before().path();
      replacements.add(replacement.orElseThrow(() -> new Refusal(MEANWHILE, logical)));
    }
    Optional<Path> saved = new JointWriting(folder).write(replacements);
    if (saved.isPresent()) {
      throw new Refusal(MEANWHILE, root() + "/" + folder.relativize(saved.get()));
    }
  }

  /** What keeps one of the files from being changed. */
  public Optional<Message> obstacle() {
    return edited.stream().flatMap(one -> one.patch().obstacle().stream()).findFirst();
  }

  /**
   * What the rules find after the change and did not find before it.
   *
   * @param before the list as it is
   * @param unread what it would say beside that is not known
   */
  public List<Finding> caused(CheckedList before, LocalDate today, UnreadRows unread)
      throws IOException {
    if (edited.isEmpty() || obstacle().isPresent()) {
      return List.of();
    }
    Registry changed = unread.known(changed());
    Report after = CheckedList.of(folder, changed, Occasion.on(today)).report();
    Set<String> known = new HashSet<>(Fingerprints.of(before.report()));
    List<String> fingerprints = Fingerprints.of(after);
    List<Finding> caused =
        IntStream.range(0, fingerprints.size())
            .filter(i -> !known.contains(fingerprints.get(i)))
            .mapToObj(after.findings()::get)
            .toList();
    return unread.certain(caused, changed);
  }

  /** The list as it would be. */
  public Registry changed() throws IOException {
    return loader.load(this);
  }

  /** The changed files, as the list names them. */
  public List<String> paths() {
    return edited.stream().map(one -> one.patch().after().path()).toList();
  }

  private Path path(Edited one) throws IOException {
    return RegistryFolder.inside(folder, one.patch().before().path());
  }
}
