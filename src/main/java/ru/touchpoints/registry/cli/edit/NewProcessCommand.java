package ru.touchpoints.registry.cli.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.authoring.EditedFile;
import ru.touchpoints.registry.authoring.ProcessPlace;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.cli.dialogue.Question;
import ru.touchpoints.registry.edit.skeleton.ProcessFile;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.model.Process;

/** {@code registry new process}: the file of a process that stands in the process registry. */
@Command(name = "process")
public final class NewProcessCommand implements Callable<Integer> {

  private final RootCommand root;

  @Parameters(paramLabel = "PROCESS", descriptionKey = "PROCESS")
  private String id = "";

  @Option(names = "--department", paramLabel = "ID")
  private @Nullable String department;

  @Option(names = "--reviewed", paramLabel = "DATE")
  private @Nullable LocalDate reviewed;

  public NewProcessCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    ProcessPlace place = ProcessPlace.of(root.folder(Optional.empty()), id);
    Process process = place.active();
    String logical = place.registry().place(process);
    Path path = place.path(logical);
    place
        .file()
        .ifPresent(
            entry -> {
              throw new Refusal("process.described", entry.path(), id);
            });
    if (Files.exists(path)) {
      throw new Refusal("file.exists", logical);
    }
    ProcessFile file =
        new ProcessFile(
            id,
            Optional.ofNullable(department).orElse(process.department()),
            Optional.ofNullable(reviewed).orElseGet(root::today),
            reviewed != null);
    String text = root.asking() ? file.empty() : file.skeleton(process.title());
    EditedFile edited =
        new EditedFile(place.registry(), id, path, logical, false, text, root.today());
    if (root.asking()) {
      ask(edited, process, file);
    } else {
      Writing writing = new Writing(root, edited);
      writing.tell(text);
      writing.write(text);
    }
    return ExitCode.FINE.status();
  }

  /** A file without touchpoints covers nothing: the first one is asked for right away. */
  private void ask(EditedFile edited, Process process, ProcessFile file) throws IOException {
    Dialogue dialogue = new Dialogue(root);
    dialogue.open(root.wording().get("new.process", process.title()));
    Question question =
        new Question(
            root.wording().get("ask.first-touchpoint"),
            root.wording().get("ask.first-touchpoint.help"));
    Optional<Boolean> now = dialogue.yes(question, true);
    if (now.orElse(false)) {
      new TouchpointDialogue(root, dialogue, edited, process, Set.of(), Optional.empty()).add();
    } else {
      String skeleton = file.skeleton(process.title());
      Writing writing = new Writing(root, edited);
      if (writing.agreed(dialogue, skeleton, skeleton, "ask.write")) {
        writing.write(skeleton);
      }
    }
  }
}
