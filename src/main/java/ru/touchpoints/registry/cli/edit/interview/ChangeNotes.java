package ru.touchpoints.registry.cli.edit.interview;

import java.io.IOException;
import java.nio.file.Path;
import ru.touchpoints.registry.authoring.Approval;
import ru.touchpoints.registry.authoring.FileChange;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.authoring.ConsequenceText;

/** Tells what a change brings and which file was written; asks nothing. */
public final class ChangeNotes implements Approval {

  private final RootCommand root;

  public ChangeNotes(RootCommand root) {
    this.root = root;
  }

  @Override
  public boolean agrees(FileChange change) throws IOException {
    FileChange.Consequences consequences = change.consequences();
    if (!consequences.caused().findings().isEmpty() && !root.quiet()) {
      root.terminal().message(text(root).of(consequences));
    }
    return true;
  }

  static ConsequenceText text(RootCommand root) {
    return new ConsequenceText(root.wording(), root.findingWords(), root.talkingPaint());
  }

  /** Names a file that was written, seen from where the person stands. */
  public void written(Path file) {
    if (!root.quiet()) {
      Path here = root.resolve(Path.of(""));
      Path shown = file.startsWith(here) ? here.relativize(file) : file;
      root.terminal().data(Printable.name(shown.toString()) + "\n");
    }
  }
}
