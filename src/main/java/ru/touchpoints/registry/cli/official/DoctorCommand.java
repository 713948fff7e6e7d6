package ru.touchpoints.registry.cli.official;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.render.signing.HindranceText;
import ru.touchpoints.registry.signing.hindrance.Hindrance;
import ru.touchpoints.registry.signing.hindrance.Hindrances;
import ru.touchpoints.registry.signing.hindrance.ListToSign;

/** {@code registry doctor}: what stands between the list and a signature. */
@Command(name = "doctor")
public final class DoctorCommand implements Callable<Integer> {

  private final RootCommand root;

  @Option(names = "--today", paramLabel = "DATE")
  private @Nullable LocalDate today;

  public DoctorCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    List<Hindrance> hindrances =
        Hindrances.of(
            ListToSign.read(
                root.folder(Optional.empty()),
                Optional.ofNullable(today).orElseGet(root::today),
                Optional.empty(),
                false));
    boolean forbidden = hindrances.stream().anyMatch(Hindrance::forbids);
    if (forbidden || !root.quiet()) {
      root.deliver(
          new HindranceText(root.findingWords(), root.paint()).diagnosis(hindrances),
          Optional.empty());
    }
    return (forbidden ? ExitCode.FINDINGS : ExitCode.FINE).status();
  }
}
