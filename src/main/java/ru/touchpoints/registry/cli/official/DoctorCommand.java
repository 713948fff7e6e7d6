package ru.touchpoints.registry.cli.official;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.ReadingFormat;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.render.signing.HindranceText;
import ru.touchpoints.registry.render.signing.JsonHindrances;
import ru.touchpoints.registry.signing.hindrance.Hindrance;
import ru.touchpoints.registry.signing.hindrance.Hindrances;
import ru.touchpoints.registry.signing.hindrance.ListToSign;

/** {@code registry doctor}: what stands between the list and a signature. */
@Command(name = "doctor")
public final class DoctorCommand implements Callable<Integer> {

  private final RootCommand root;

  @Option(names = "--today", paramLabel = "DATE")
  private @Nullable LocalDate today;

  @Option(names = "--format", paramLabel = "FORMAT")
  private ReadingFormat format = ReadingFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

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
    if (forbidden || !root.quiet() || format == ReadingFormat.JSON) {
      root.deliver(text(hindrances), Optional.ofNullable(output));
    }
    return (forbidden ? ExitCode.FINDINGS : ExitCode.FINE).status();
  }

  private String text(List<Hindrance> hindrances) {
    return switch (format) {
      case TEXT ->
          new HindranceText(root.findingWords(), output == null ? root.paint() : root.filePaint())
              .diagnosis(hindrances);
      case JSON -> new JsonHindrances(root.findingWords()).render(hindrances);
    };
  }
}
