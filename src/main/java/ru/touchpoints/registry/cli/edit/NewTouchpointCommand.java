package ru.touchpoints.registry.cli.edit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.authoring.EditedFile;
import ru.touchpoints.registry.authoring.ProcessPlace;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.edit.skeleton.TouchpointDraft;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.model.Process;

/** {@code registry new touchpoint}: one more touchpoint of a process, п. 3.5–3.9. */
@Command(name = "touchpoint")
public final class NewTouchpointCommand implements Callable<Integer> {

  private final RootCommand root;

  @Parameters(paramLabel = "PROCESS", descriptionKey = "PROCESS")
  private String process = "";

  @Mixin private TouchpointOptions options = new TouchpointOptions();

  @Option(names = "--reviewed", paramLabel = "DATE")
  private @Nullable LocalDate reviewed;

  public NewTouchpointCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    ProcessPlace place = ProcessPlace.of(root.folder(Optional.empty()), process);
    Process described = place.active();
    EditedFile file = place.edited(root.today());
    FileEntry entry = place.existing();
    Set<String> taken =
        entry.touchpoints().stream()
            .map(touchpoint -> touchpoint.value().id())
            .collect(Collectors.toSet());
    TouchpointDraft given = given();
    if (root.asking() && given.isEmpty()) {
      Dialogue dialogue = new Dialogue(root);
      dialogue.open(root.wording().get("new.touchpoint", described.title()));
      String stated =
          entry
              .record()
              .flatMap(record -> record.value().reviewed())
              .map(LocalDate::toString)
              .orElse("");
      new TouchpointDialogue(root, dialogue, file, described, taken, Optional.of(stated)).add();
    } else {
      add(file, given, taken);
    }
    return ExitCode.FINE.status();
  }

  private TouchpointDraft given() {
    TouchpointDraft draft = options.draft();
    return Optional.ofNullable(reviewed)
        .map(day -> draft.with("reviewed", day.toString()))
        .orElse(draft);
  }

  private void add(EditedFile file, TouchpointDraft given, Set<String> taken) throws IOException {
    TouchpointDraft draft =
        given.text("id").isPresent()
            ? given
            : given.with("id", TouchpointInterview.freeId(given, taken));
    String yaml = new DraftChecks(file, root).with(draft);
    Writing writing = new Writing(root, file);
    writing.tell(yaml);
    writing.write(yaml);
  }
}
