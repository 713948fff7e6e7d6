package ru.touchpoints.registry.cli.edit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.authoring.ProcessFileStart;
import ru.touchpoints.registry.authoring.TouchpointAuthor;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.cli.dialogue.Question;
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
    ProcessFileStart.Options options =
        new ProcessFileStart.Options(
            root.folder(Optional.empty()),
            id,
            Optional.ofNullable(department),
            Optional.ofNullable(reviewed),
            root.today());
    ChangeNotes notes = new ChangeNotes(root);
    ProcessFileStart start =
        root.asking() ? asked() : new ProcessFileStart(process -> Optional.empty(), notes);
    start.run(options).file().ifPresent(notes::written);
    return ExitCode.FINE.status();
  }

  private ProcessFileStart asked() {
    Dialogue dialogue = new Dialogue(root);
    LastQuestion last = new LastQuestion(root, dialogue, "ask.write");
    return new ProcessFileStart(process -> first(dialogue, process), last);
  }

  /** A file without touchpoints covers nothing: the first one is asked for right away. */
  private Optional<TouchpointAuthor> first(Dialogue dialogue, Process process) {
    dialogue.open(root.wording().get("new.process", process.title()));
    Question question =
        new Question(
            root.wording().get("ask.first-touchpoint"),
            root.wording().get("ask.first-touchpoint.help"));
    return dialogue
        .yes(question, true)
        .filter(now -> now)
        .map(now -> new TouchpointDialogue(root, dialogue));
  }
}
