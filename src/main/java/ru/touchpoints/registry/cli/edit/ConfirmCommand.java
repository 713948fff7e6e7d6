package ru.touchpoints.registry.cli.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ru.touchpoints.registry.authoring.Confirmation;
import ru.touchpoints.registry.authoring.place.ProcessPlace;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.cli.dialogue.Question;
import ru.touchpoints.registry.cli.edit.interview.ChangeNotes;
import ru.touchpoints.registry.cli.edit.interview.PlaceQuestions;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.render.authoring.ListedText;
import ru.touchpoints.registry.render.report.TextReport;
import ru.touchpoints.registry.writing.PrintedDay;
import ru.touchpoints.registry.writing.TextLayout;

/** {@code registry confirm}: a head of department has confirmed the data on processes, п. 5.2. */
@Command(name = "confirm")
public final class ConfirmCommand implements Callable<Integer> {

  /** Lines of the question, and of the blank ones around. */
  private static final int QUESTION = 4;

  private final RootCommand root;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "PROCESS",
      descriptionKey = "PROCESS",
      arity = "0..*",
      hideParamSyntax = true)
  private List<String> processes = List.of();

  @Option(names = "--date", paramLabel = "DATE")
  private @Nullable LocalDate date;

  public ConfirmCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    PlaceQuestions.requireName(!processes.isEmpty(), root, spec);
    Path folder = root.folder(Optional.empty());
    Optional<Confirmation> confirmation =
        root.asking()
            ? asked(folder)
            : shown(confirmation(folder, processes), root.terminal()::data);
    if (confirmation.isEmpty()) {
      return ExitCode.FINDINGS.status();
    }
    ChangeNotes notes = new ChangeNotes(root);
    List<Path> written = confirmation.get().write();
    if (written.isEmpty() && !root.quiet()) {
      String same = root.wording().get("confirm.same", PrintedDay.of(day()));
      root.terminal().message(TextLayout.wrap("", same));
    }
    written.forEach(notes::written);
    return ExitCode.FINE.status();
  }

  private LocalDate day() {
    return Optional.ofNullable(date).orElse(root.today());
  }

  private Confirmation confirmation(Path folder, List<String> named) throws IOException {
    return Confirmation.of(new Confirmation.Options(folder, named, day(), root.today()));
  }

  /** Shows what is confirmed; empty where something stands against it, which is then told. */
  private Optional<Confirmation> shown(Confirmation confirmation, Consumer<String> telling) {
    if (confirmation.sound()) {
      telling.accept(told(confirmation));
      return Optional.of(confirmation);
    }
    refuse(confirmation);
    return Optional.empty();
  }

  /** Whoever goes back from the only question is asked for the processes again. */
  private Optional<Confirmation> asked(Path folder) throws IOException {
    Dialogue dialogue = new Dialogue(root);
    while (true) {
      List<String> named =
          processes.isEmpty() ? new PlaceQuestions(root, dialogue, folder).several() : processes;
      Optional<Confirmation> confirmation =
          shown(
              confirmation(folder, named),
              text -> dialogue.page(text, QUESTION, lines -> root.terminal().data(lines + "\n")));
      if (confirmation.isEmpty() || agreed(dialogue)) {
        return confirmation;
      }
    }
  }

  private void refuse(Confirmation confirmation) {
    TextReport report = TextReport.on(confirmation.after(), root.findingWords(), root.paint());
    root.terminal().data(report.findings(confirmation.after().report()));
    int errors = confirmation.after().report().findings().size();
    String count = root.findingWords().count("error", errors);
    root.terminal().message(TextLayout.wrap("", root.wording().get("confirm.refused", count)));
  }

  private String told(Confirmation confirmation) {
    ListedText text = new ListedText(confirmation.after().registry(), root.wording(), root.paint());
    StringBuilder all = new StringBuilder();
    for (ProcessPlace place : confirmation.processes()) {
      all.append(text.confirmed(place.id(), place.covered(), confirmation.day())).append('\n');
    }
    return all.toString();
  }

  /** Whether the person agrees; not when they go back. */
  private boolean agreed(Dialogue dialogue) {
    Question question =
        new Question(
            root.wording().get("ask.confirm", PrintedDay.of(day())),
            root.wording().get("ask.confirm.help"));
    Optional<Boolean> yes = dialogue.yes(question, true);
    while (yes.isEmpty() && !processes.isEmpty()) {
      dialogue.first();
      yes = dialogue.yes(question, true);
    }
    if (yes.filter(agreed -> !agreed).isPresent()) {
      throw new Refusal("nothing.written");
    }
    return yes.isPresent();
  }
}
