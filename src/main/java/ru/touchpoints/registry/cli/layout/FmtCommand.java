package ru.touchpoints.registry.cli.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.PlainCommand;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.layout.CanonicalFiles;
import ru.touchpoints.registry.layout.CanonicalFiles.Outcome;
import ru.touchpoints.registry.layout.CanonicalFiles.Result;
import ru.touchpoints.registry.layout.FileLayout;
import ru.touchpoints.registry.layout.LayoutTarget;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.layout.LayoutNotes;
import ru.touchpoints.registry.source.UnifiedDiff;

/** {@code registry fmt}: one canonical layout that says the same, comments included. */
@Command(name = "fmt")
public final class FmtCommand implements PlainCommand {

  private final RootCommand root;

  @Parameters(paramLabel = "PATH", descriptionKey = "PATH", arity = "0..*")
  private List<Path> paths = List.of();

  @Option(names = "--check")
  private boolean check;

  @Option(names = "--diff")
  private boolean diff;

  public FmtCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public boolean take(String option) {
    check |= option.equals("--check");
    diff |= option.equals("--diff");
    return option.equals("--check") || option.equals("--diff");
  }

  @Override
  public boolean take(String option, String value) {
    return false;
  }

  @Override
  public void take(List<Path> named) {
    paths = named;
  }

  @Override
  public Integer call() throws IOException {
    boolean write = !check && !diff;
    Result result = new CanonicalFiles().run(new CanonicalFiles.Options(targets(), write));
    LayoutNotes notes = new LayoutNotes(root.wording(), root.findingWords());
    for (Outcome outcome : result.outcomes()) {
      notes.of(outcome).ifPresent(root.terminal()::message);
      if (outcome.differs() && !write) {
        root.terminal().data(shown(outcome.layout()));
      }
    }
    if (!root.quiet() && result.changed() > 0 && write) {
      root.terminal().message(root.wording().get("fmt.done", result.changed()));
    }
    ExitCode code = check && result.changed() > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
    return (result.anyUnread() ? ExitCode.UNUSABLE : code).status();
  }

  private String shown(FileLayout layout) {
    String name = Printable.name(layout.target().name());
    return diff ? UnifiedDiff.of(name, layout.before(), layout.after()) : name + "\n";
  }

  private List<LayoutTarget> targets() throws IOException {
    if (paths.isEmpty()) {
      return LayoutTarget.ofList(root.folder(Optional.empty()));
    }
    paths.stream()
        .flatMap(path -> LayoutTarget.around(root.resolve(path)).stream())
        .distinct()
        .forEach(root::finishInterrupted);
    Map<Path, LayoutTarget> targets = new LinkedHashMap<>();
    for (Path path : paths) {
      for (LayoutTarget target : LayoutTarget.of(root.resolve(path), path)) {
        targets.putIfAbsent(target.file(), target);
      }
    }
    return new ArrayList<>(targets.values());
  }
}
