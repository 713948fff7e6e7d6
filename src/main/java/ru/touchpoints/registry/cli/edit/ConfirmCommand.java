package ru.touchpoints.registry.cli.edit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.authoring.Confirmation;
import ru.touchpoints.registry.authoring.place.ProcessPlace;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.cli.dialogue.Question;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.render.authoring.ListedText;
import ru.touchpoints.registry.render.report.TextReport;
import ru.touchpoints.registry.writing.PrintedDay;
import ru.touchpoints.registry.writing.TextLayout;

/** {@code registry confirm}: a head of department has confirmed the data on processes, п. 5.2. */
@Command(name = "confirm")
public final class ConfirmCommand implements Callable<Integer> {

  private final RootCommand root;

  @Parameters(
      paramLabel = "PROCESS",
      descriptionKey = "PROCESS",
      arity = "1..*",
      hideParamSyntax = true)
  private List<String> processes = List.of();

  @Option(names = "--date", paramLabel = "DATE")
  private @Nullable LocalDate date;

  public ConfirmCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    LocalDate day = Optional.ofNullable(date).orElse(root.today());
    Confirmation confirmation =
        Confirmation.of(
            new Confirmation.Options(root.folder(Optional.empty()), processes, day, root.today()));
    if (!confirmation.sound()) {
      refuse(confirmation);
      return ExitCode.FINDINGS.status();
    }
    show(confirmation);
    if (root.asking()) {
      ask(day);
    }
    ChangeNotes notes = new ChangeNotes(root);
    confirmation.write().forEach(notes::written);
    return ExitCode.FINE.status();
  }

  private void refuse(Confirmation confirmation) {
    TextReport report =
        new TextReport(
            root.findingWords(),
            confirmation.after().catalogue(),
            confirmation.after().lines(),
            root.paint());
    root.terminal().data(report.findings(confirmation.after().report()));
    int errors = confirmation.after().report().findings().size();
    String count = root.findingWords().count("error", errors);
    root.terminal().message(TextLayout.wrap("", root.wording().get("confirm.refused", count)));
  }

  private void show(Confirmation confirmation) {
    ListedText text = new ListedText(confirmation.after().registry(), root.wording(), root.paint());
    for (ProcessPlace place : confirmation.processes()) {
      root.terminal().data(text.confirmed(place.id(), place.covered(), confirmation.day()) + "\n");
    }
  }

  private void ask(LocalDate day) {
    Question question =
        new Question(
            root.wording().get("ask.confirm", PrintedDay.of(day)),
            root.wording().get("ask.confirm.help"));
    if (!new Dialogue(root).yes(question, true).orElse(false)) {
      throw new Refusal("nothing.written");
    }
  }
}
