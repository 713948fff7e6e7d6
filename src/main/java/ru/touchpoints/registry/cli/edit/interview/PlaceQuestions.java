package ru.touchpoints.registry.cli.edit.interview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import ru.touchpoints.registry.authoring.place.ProcessPlace;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Choice;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.cli.dialogue.OfferedChoices;
import ru.touchpoints.registry.cli.dialogue.Question;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.render.Wording;

/** Asks which process or touchpoint of the list is meant, by the titles that they have there. */
public final class PlaceQuestions {

  private final Dialogue dialogue;
  private final Wording wording;
  private final Registry registry;
  private final Path folder;

  /** Questions about the list in that folder. */
  public PlaceQuestions(RootCommand root, Dialogue dialogue, Path folder) throws IOException {
    this.dialogue = dialogue;
    this.wording = root.wording();
    this.folder = folder;
    this.registry = CheckedList.load(folder);
  }

  /**
   * Sees to it that somebody can be asked for what a command is not told.
   *
   * @param named whether its first parameter was given
   * @throws ParameterException when neither holds
   */
  public static void requireName(boolean named, RootCommand root, @Nullable CommandSpec command) {
    if (!named && command != null && !root.asking()) {
      throw new MissingParameterException(
          command.commandLine(), command.positionalParameters().get(0), "");
    }
  }

  /** The process, out of those that still have no file. */
  public String uncovered() {
    if (registry.processes().processes().isEmpty()) {
      throw new Refusal("ask.process.none");
    }
    List<String> covered = registry.files().stream().map(FileEntry::covers).toList();
    List<Process> open =
        registry.processes().processes().stream()
            .filter(process -> process.active() && !covered.contains(process.id()))
            .toList();
    return one("ask.process.uncovered", open.stream().map(Process::id).toList());
  }

  /** The process, out of those that have a file. */
  public String covered() {
    return one("ask.process", filed());
  }

  /** Processes, out of those that have a file. */
  public List<String> several() {
    List<String> ids = filed();
    if (ids.isEmpty()) {
      throw new Refusal("ask.process");
    }
    dialogue.open();
    Question question = question("ask.processes");
    Optional<List<Integer>> places = Optional.empty();
    while (places.isEmpty()) {
      places = dialogue.several(question, choices(ids), List.of());
      if (places.isEmpty()) {
        dialogue.first();
      }
    }
    return places.get().stream().map(ids::get).toList();
  }

  /**
   * A touchpoint of the process; empty when the person goes back.
   *
   * @throws Refusal when the process has none
   */
  public Optional<String> point(String process) {
    List<Touchpoint> points =
        ProcessPlace.in(folder, registry, process).existing().touchpoints().stream()
            .map(entry -> entry.value())
            .toList();
    if (points.isEmpty()) {
      throw new Refusal("ask.point", process);
    }
    List<Choice> choices =
        points.stream()
            .map(point -> named(point.title().isEmpty() ? point.id() : point.title(), point.id()))
            .toList();
    return dialogue
        .choice(question("ask.point"), OfferedChoices.of(choices), Optional.empty())
        .map(place -> points.get(place).id());
  }

  private List<String> filed() {
    return registry.files().stream().map(FileEntry::covers).distinct().toList();
  }

  private String one(String key, List<String> ids) {
    if (ids.isEmpty()) {
      throw new Refusal(key);
    }
    dialogue.open();
    Optional<Integer> place = Optional.empty();
    while (place.isEmpty()) {
      place = dialogue.choice(question(key), choices(ids), Optional.empty());
      if (place.isEmpty()) {
        dialogue.first();
      }
    }
    return ids.get(place.get());
  }

  private Question question(String key) {
    return new Question(wording.get(key), wording.get(key + ".help"));
  }

  private OfferedChoices choices(List<String> ids) {
    Map<String, String> titles = new HashMap<>();
    registry.processes().processes().forEach(process -> titles.put(process.id(), process.title()));
    return OfferedChoices.of(
        ids.stream().map(id -> named(titles.getOrDefault(id, id), id)).toList());
  }

  private static Choice named(String title, String id) {
    return Choice.of(title.equals(id) ? id : title + " (" + id + ")", title, id);
  }
}
