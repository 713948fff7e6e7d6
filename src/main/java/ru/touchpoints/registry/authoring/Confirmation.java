package ru.touchpoints.registry.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.authoring.place.ProcessPlace;
import ru.touchpoints.registry.edit.YamlValue;
import ru.touchpoints.registry.edit.file.SavedFile;
import ru.touchpoints.registry.edit.skeleton.TouchpointList;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.source.ChangedTree;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.source.git.IndexedFolder;
import ru.touchpoints.registry.source.journal.FileReplacement;
import ru.touchpoints.registry.source.journal.JointWriting;
import ru.touchpoints.registry.yaml.SourceDocument;

/**
 * The word of a head of department that the data on processes hold (п. 5.2), before it is written
 * down.
 *
 * @param processes what is confirmed, each once, as it stood before
 * @param after the list with the new day, and its errors about these processes alone
 * @param texts of the files that change, by path in the list
 */
public record Confirmation(
    List<ProcessPlace> processes, LocalDate day, CheckedList after, Map<String, String> texts) {

  private static final String REVIEWED = "reviewed";

  public Confirmation {
    processes = List.copyOf(processes);
    texts = Map.copyOf(texts);
  }

  /**
   * What is confirmed.
   *
   * @param folder of the list
   * @param processes by id, title or a part of that
   * @param day of the confirmation
   */
  public record Options(Path folder, List<String> processes, LocalDate day, LocalDate today) {}

  /**
   * Looks at what is to be confirmed; writes nothing.
   *
   * @throws Refusal when there is no such process, it has no file, or the day is still to come
   */
  public static Confirmation of(Options options) throws IOException {
    if (options.day().isAfter(options.today())) {
      throw new Refusal("confirm.future", options.day());
    }
    Path folder = options.folder();
    SourceTree tree = IndexedFolder.now(folder);
    Registry registry = new RegistryLoader().load(tree);
    Map<String, ProcessPlace> places = new LinkedHashMap<>();
    Map<String, String> texts = new HashMap<>();
    for (String named : options.processes()) {
      ProcessPlace place = ProcessPlace.in(folder, registry, named);
      if (place.file().isEmpty()) {
        place.process();
      }
      places.put(place.id(), place);
      dated(place.covered().document(), options.day())
          .ifPresent(text -> texts.put(place.covered().path(), text));
    }
    Map<String, byte[]> contents = new HashMap<>();
    texts.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
    Registry dated = new RegistryLoader().load(new ChangedTree(tree, contents));
    CheckedList after =
        CheckedList.of(folder, dated, Occasion.on(options.today()))
            .only(finding -> speaks(finding, places));
    return new Confirmation(List.copyOf(places.values()), options.day(), after, texts);
  }

  private static boolean speaks(Finding finding, Map<String, ProcessPlace> places) {
    boolean file =
        places.values().stream()
            .anyMatch(place -> place.covered().path().equals(finding.location().file()));
    boolean subject = finding.subject().process().filter(places::containsKey).isPresent();
    return finding.severity() == Severity.ERROR && (file || subject);
  }

  /** The text with the day in it; empty where it cannot be put in, which a finding then tells. */
  private static Optional<String> dated(SourceDocument document, LocalDate day) {
    return document.root().isEmpty()
        ? Optional.empty()
        : new TouchpointList(document).put("", REVIEWED, YamlValue.text(day.toString()));
  }

  /** Whether nothing stands against it. */
  public boolean sound() {
    return after.report().findings().isEmpty();
  }

  /**
   * Writes all the files or none.
   *
   * @return those that were written
   * @throws Refusal when somebody else has saved one of them meanwhile
   */
  public List<Path> write() throws IOException {
    List<FileReplacement> changes = new ArrayList<>();
    List<Path> written = new ArrayList<>();
    Path folder = after.folder();
    for (ProcessPlace place : processes) {
      String logical = place.covered().path();
      SourceDocument document = place.covered().document();
      String text =
          Optional.ofNullable(texts.get(logical))
              .orElseThrow(() -> new Refusal("file.layout", logical));
      if (!text.equals(document.text())) {
        Path path = place.path(logical);
        changes.add(
            new SavedFile(path)
                .replacement(document, text)
                .orElseThrow(() -> new Refusal("confirm.meanwhile", logical)));
        written.add(path);
      }
    }
    Optional<Path> foreign =
        changes.isEmpty() ? Optional.empty() : new JointWriting(folder).write(changes);
    foreign.ifPresent(
        path -> {
          throw new Refusal("confirm.meanwhile", path.getFileName());
        });
    return written;
  }
}
