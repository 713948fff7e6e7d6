package ru.touchpoints.registry.cli.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import ru.touchpoints.registry.authoring.EditedFile;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.cli.dialogue.Question;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.report.TextReport;
import ru.touchpoints.registry.writing.TextLayout;

/** The end of every change: what the rules say of it, the last question, and the file. */
final class Writing {

  private final RootCommand root;
  private final EditedFile file;

  Writing(RootCommand root, EditedFile file) {
    this.root = root;
    this.file = file;
  }

  /**
   * Tells the findings that the change brings, asks when there is somebody to ask, and writes.
   *
   * @param shown what to show before the question
   * @param question key of the question
   * @return whether the person wants it so; false when they want to go back
   * @throws Refusal when the person says no
   */
  boolean agreed(Dialogue dialogue, String yaml, String shown, String question) throws IOException {
    dialogue.show(shown);
    boolean clean = tell(yaml);
    Question last =
        new Question(
            root.wording().get(question, file.logical()), root.wording().get("ask.write.help"));
    Optional<Boolean> yes = dialogue.yes(last, clean);
    if (yes.filter(wanted -> !wanted).isPresent()) {
      throw new Refusal("nothing.written");
    }
    return yes.isPresent();
  }

  /** Tells what is found about the file as it would be, and was not before; true for no errors. */
  boolean tell(String yaml) throws IOException {
    CheckedList after = file.checked(yaml);
    Report caused = file.caused(after);
    if (!caused.findings().isEmpty() && !root.quiet()) {
      TextReport report =
          new TextReport(
              root.findingWords(), after.catalogue(), after.lines(), root.talkingPaint());
      String heading = TextLayout.wrap("", root.wording().get("edit.findings"));
      root.terminal().message("\n" + heading + "\n\n" + report.findings(caused).stripTrailing());
    }
    return !caused.hasAtLeast(Severity.ERROR);
  }

  /**
   * Writes the file and says so.
   *
   * @throws Refusal when somebody else has saved it meanwhile: a dialogue may last for long
   */
  void write(String yaml) throws IOException {
    if (!file.write(yaml)) {
      throw new Refusal("edit.meanwhile", file.logical());
    }
    if (!root.quiet()) {
      root.terminal().data(Printable.of(shown().toString()) + "\n");
    }
  }

  private Path shown() {
    Path here = root.resolve(Path.of(""));
    return file.path().startsWith(here) ? here.relativize(file.path()) : file.path();
  }
}
