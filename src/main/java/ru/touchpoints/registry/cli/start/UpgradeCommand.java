package ru.touchpoints.registry.cli.start;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.source.lines.LineDifference;
import ru.touchpoints.registry.start.Host;
import ru.touchpoints.registry.start.renewal.Renewal;
import ru.touchpoints.registry.start.renewal.RenewedFile;
import ru.touchpoints.registry.start.renewal.RenewedFile.State;
import ru.touchpoints.registry.writing.TextLayout;

/** {@code registry upgrade}: what the program once wrote beside a list, as it writes it now. */
@Command(name = "upgrade")
public final class UpgradeCommand implements Callable<Integer> {

  private final RootCommand root;

  @Option(names = "--write")
  private boolean write;

  @Option(names = "--take", paramLabel = "FILE", hideParamSyntax = true)
  private List<String> taken = List.of();

  @Option(names = "--remove")
  private boolean remove;

  @Option(names = "--ci", paramLabel = "HOST")
  private @Nullable Host host;

  public UpgradeCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Renewal.Result result =
        new Renewal()
            .run(
                new Renewal.Options(
                    root.folder(Optional.empty()),
                    write,
                    Optional.ofNullable(host),
                    taken,
                    remove,
                    RootCommand.Version.number()));
    boolean due = result.files().stream().anyMatch(RenewedFile::due);
    boolean open = result.files().stream().anyMatch(RenewedFile::open);
    boolean former = result.files().stream().anyMatch(file -> file.state() == State.FORMER);
    if (!root.quiet()) {
      result.files().forEach(this::tell);
      conclude(due, open, former);
      result.otherVersion().ifPresent(this::tellVersion);
    }
    return (open || (!write && (due || former)) ? ExitCode.FINDINGS : ExitCode.FINE).status();
  }

  private void tell(RenewedFile file) {
    Optional<String> what = what(file);
    if (what.isEmpty()) {
      return;
    }
    Paint paint = root.paint();
    StringBuilder out = new StringBuilder();
    out.append(paint.bold(root.wording().get(what.get(), Printable.name(file.path()))))
        .append('\n');
    if (file.compared()) {
      for (String line : new LineDifference(file.before(), file.after()).lines()) {
        out.append("    ").append(painted(line, paint)).append('\n');
      }
    }
    root.terminal().data(out.toString());
  }

  private Optional<String> what(RenewedFile file) {
    String state = file.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (file.state()) {
      case FITS, FOREIGN -> Optional.empty();
      case NEW, OUTDATED, DROPPED -> Optional.of("upgrade." + state + (write ? ".written" : ""));
      case KEPT, BOTH, UNKNOWN, REMOVED, FORMER, FORMER_KEPT -> Optional.of("upgrade." + state);
    };
  }

  private static String painted(String line, Paint paint) {
    String plain = Printable.of(line);
    if (line.startsWith("+")) {
      return paint.green(plain);
    }
    return line.startsWith("-") ? paint.red(plain) : plain;
  }

  private void conclude(boolean due, boolean open, boolean former) {
    if (!due && !open && !former) {
      say("upgrade.nothing");
    } else if (due && !write) {
      say("upgrade.next");
    }
    if (open) {
      say("upgrade.open");
    }
    if (former) {
      say("upgrade.remove");
    }
  }

  private void tellVersion(String named) {
    root.terminal()
        .message(
            TextLayout.wrap(
                "",
                root.wording()
                    .get("upgrade.version", Printable.of(named), RootCommand.Version.number())));
  }

  private void say(String key) {
    root.terminal().message(TextLayout.wrap("", root.wording().get(key)));
  }
}
