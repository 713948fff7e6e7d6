package ru.touchpoints.registry.cli.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ru.touchpoints.registry.authoring.place.ProcessPlace;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.cli.edit.interview.PlaceQuestions;
import ru.touchpoints.registry.render.authoring.ListedText;

/** {@code registry show}: a process or a touchpoint in plain words. */
@Command(name = "show")
public final class ShowCommand implements Callable<Integer> {

  private final RootCommand root;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "PROCESS[/ID]", descriptionKey = "PROCESS[/ID]", arity = "0..1")
  private String named = "";

  public ShowCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    PlaceQuestions.requireName(!named.isEmpty(), root, spec);
    Path folder = root.folder(Optional.empty());
    if (named.isEmpty()) {
      named = new PlaceQuestions(root, new Dialogue(root), folder).covered();
    }
    int slash = named.lastIndexOf('/');
    ProcessPlace place = ProcessPlace.of(folder, slash < 0 ? named : named.substring(0, slash));
    ListedText text = new ListedText(place.registry(), root.wording(), root.paint());
    if (place.file().isEmpty()) {
      place.process();
    }
    root.terminal()
        .data(
            slash < 0
                ? text.process(place.id(), place.file())
                : text.touchpoint(place.id(), place.touchpoint(named.substring(slash + 1))));
    return ExitCode.FINE.status();
  }
}
