package ru.touchpoints.registry.cli.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ru.touchpoints.registry.authoring.ProcessAuthor.Beginning;
import ru.touchpoints.registry.authoring.ProcessFileStart;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.cli.dialogue.Question;
import ru.touchpoints.registry.cli.edit.interview.ChangeNotes;
import ru.touchpoints.registry.cli.edit.interview.LastQuestion;
import ru.touchpoints.registry.cli.edit.interview.PlaceQuestions;
import ru.touchpoints.registry.cli.edit.interview.TouchpointDialogue;
import ru.touchpoints.registry.model.Process;

/** {@code registry new process}: the file of a process that stands in the process registry. */
@Command(name = "process")
public final class NewProcessCommand implements Callable<Integer> {

  private final RootCommand root;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "PROCESS", descriptionKey = "PROCESS", arity = "0..1")
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
    PlaceQuestions.requireName(!id.isEmpty(), root, spec);
    Path folder = root.folder(Optional.empty());
    ChangeNotes notes = new ChangeNotes(root);
    Optional<Path> file =
        root.asking()
            ? asked(folder)
            : begun(new ProcessFileStart(process -> Beginning.SKELETON, notes), folder, id);
    file.ifPresent(notes::written);
    return ExitCode.FINE.status();
  }

  private Optional<Path> begun(ProcessFileStart start, Path folder, String named)
      throws IOException {
    return start
        .run(
            new ProcessFileStart.Options(
                folder,
                named,
                Optional.ofNullable(department),
                Optional.ofNullable(reviewed),
                root.today()))
        .file();
  }

  /** Whoever goes back from the first question is asked for the process again. */
  private Optional<Path> asked(Path folder) throws IOException {
    Dialogue dialogue = new Dialogue(root);
    PlaceQuestions places = new PlaceQuestions(root, dialogue, folder);
    LastQuestion last = new LastQuestion(root, dialogue, "ask.write");
    ProcessFileStart start = new ProcessFileStart(process -> beginning(dialogue, process), last);
    Optional<Path> file = Optional.empty();
    while (file.isEmpty()) {
      file = begun(start, folder, id.isEmpty() ? places.uncovered() : id);
    }
    return file;
  }

  /** A file without touchpoints covers nothing: the first one is asked for right away. */
  private Beginning beginning(Dialogue dialogue, Process process) {
    dialogue.open(root.wording().get("new.process", process.title()));
    Question question =
        new Question(
            root.wording().get("ask.first-touchpoint"),
            root.wording().get("ask.first-touchpoint.help"));
    Optional<Boolean> now = dialogue.yes(question, true);
    while (now.isEmpty() && !id.isEmpty()) {
      dialogue.first();
      now = dialogue.yes(question, true);
    }
    if (now.isEmpty()) {
      return Beginning.LEFT;
    }
    return now.get()
        ? Beginning.by(new TouchpointDialogue(root, dialogue, false))
        : Beginning.SKELETON;
  }
}
