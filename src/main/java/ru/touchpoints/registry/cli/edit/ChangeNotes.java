package ru.touchpoints.registry.cli.edit;

import java.io.IOException;
import java.nio.file.Path;
import ru.touchpoints.registry.authoring.Approval;
import ru.touchpoints.registry.authoring.FileChange;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.authoring.ConsequenceText;

/** Tells what a change brings and which file was written; asks nothing. */
final class ChangeNotes implements Approval {

  private final RootCommand root;

  ChangeNotes(RootCommand root) {
    this.root = root;
  }

  @Override
  public boolean agrees(FileChange change) throws IOException {
    tell(change);
    return true;
  }

  /** Tells what is found about the file as it would be, and was not before; true for no errors. */
  boolean tell(FileChange change) throws IOException {
    FileChange.Consequences consequences = change.consequences();
    if (!consequences.caused().findings().isEmpty() && !root.quiet()) {
      ConsequenceText text =
          new ConsequenceText(root.wording(), root.findingWords(), root.talkingPaint());
      root.terminal().message(text.of(consequences));
    }
    return !consequences.caused().hasAtLeast(Severity.ERROR);
  }

  /** Names a file that was written, seen from where the person stands. */
  void written(Path file) {
    if (!root.quiet()) {
      Path here = root.resolve(Path.of(""));
      Path shown = file.startsWith(here) ? here.relativize(file) : file;
      root.terminal().data(Printable.name(shown.toString()) + "\n");
    }
  }
}
