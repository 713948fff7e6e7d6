package ru.touchpoints.registry.cli.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.edit.file.SavedFile;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.layout.FileLayout;
import ru.touchpoints.registry.layout.LayoutTarget;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.source.UnifiedDiff;
import ru.touchpoints.registry.writing.TextLayout;

/** {@code registry fmt}: one canonical layout that says the same, comments included. */
@Command(name = "fmt")
public final class FmtCommand implements Callable<Integer> {

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
  public Integer call() throws IOException {
    int changed = 0;
    int unread = 0;
    Map<DocumentKind, DocumentShape> shapes = new EnumMap<>(DocumentKind.class);
    for (LayoutTarget target : targets()) {
      FileLayout layout =
          FileLayout.of(target, kind -> shapes.computeIfAbsent(kind, DocumentShape::of));
      unread += layout.isLeft() && !layout.isSound() ? 1 : 0;
      if (layout.isLeft()) {
        explain(layout);
      } else if (layout.changes()) {
        changed += deal(layout) ? 1 : 0;
      }
    }
    if (!root.quiet() && changed > 0 && !check && !diff) {
      root.terminal().message(root.wording().get("fmt.done", changed));
    }
    ExitCode code = check && changed > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
    return (unread > 0 ? ExitCode.UNUSABLE : code).status();
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

  /** Shows, names or writes what is to change; tells whether it was done. */
  private boolean deal(FileLayout layout) throws IOException {
    String name = layout.target().source().path();
    if (diff) {
      root.terminal().data(UnifiedDiff.of(name, layout.before(), layout.after()));
    } else if (check) {
      root.terminal().data(Printable.of(name) + "\n");
    } else if (!new SavedFile(layout.target().file()).replace(layout.before(), layout.after())) {
      root.terminal().message(line(name, root.wording().get("fmt.moved")));
      return false;
    }
    return true;
  }

  private void explain(FileLayout layout) {
    String name = layout.target().source().path();
    Wording rules = root.findingWords();
    String text =
        layout
            .finding()
            .map(
                finding -> {
                  Span span = finding.location().span();
                  String place = name + ":" + span.line() + ":" + span.column();
                  String advice = rules.advice(finding.message()).map(this::advice).orElse("");
                  return line(place, rules.text(finding.message()) + advice);
                })
            .or(() -> layout.obstacle().map(of -> line(name, root.wording().text(of))))
            .orElse("");
    root.terminal().message(text);
  }

  private String advice(String advice) {
    return " " + root.wording().get("fmt.advice", advice);
  }

  private static String line(String place, String reason) {
    return TextLayout.wrap("", Printable.of(place))
        + "\n"
        + TextLayout.wrap("  ", Printable.of(reason));
  }
}
