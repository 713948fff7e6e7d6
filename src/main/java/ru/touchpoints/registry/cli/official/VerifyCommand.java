package ru.touchpoints.registry.cli.official;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.ReadingFormat;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.official.verify.IssuedDocument;
import ru.touchpoints.registry.official.verify.ListVerification;
import ru.touchpoints.registry.official.verify.Verdict;
import ru.touchpoints.registry.render.official.JsonVerdict;
import ru.touchpoints.registry.render.official.TextVerdict;
import ru.touchpoints.registry.render.signing.EditionMaker;
import ru.touchpoints.registry.render.signing.JsonPackageVerdict;
import ru.touchpoints.registry.render.signing.PackageVerdictText;
import ru.touchpoints.registry.signing.edition.PackageVerdict;
import ru.touchpoints.registry.signing.edition.PackageVerification;
import ru.touchpoints.registry.signing.edition.ReadManifest;

/** {@code registry verify}: whether a document is the list of the commit that it names. */
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {

  private final RootCommand root;

  @Parameters(paramLabel = "FILE", descriptionKey = "FILE", index = "0")
  private Path file = Path.of("");

  @Option(names = "--format", paramLabel = "FORMAT")
  private ReadingFormat format = ReadingFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  public VerifyCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    if (ReadManifest.is(root.resolve(file))) {
      return verify(ReadManifest.read(root.resolve(file), file.toString()));
    }
    IssuedDocument document = IssuedDocument.read(root.resolve(file), file.toString());
    Path folder = root.folder(Optional.empty());
    Verdict verdict = new ListVerification().run(new ListVerification.Options(document, folder));
    switch (format) {
      case TEXT -> tell(verdict);
      case JSON -> deliver(new JsonVerdict(root.wording()).render(verdict));
    }
    return (verdict.differs() ? ExitCode.FINDINGS : ExitCode.FINE).status();
  }

  private void tell(Verdict verdict) throws IOException {
    TextVerdict text = new TextVerdict(root.wording());
    if (verdict.differs() || !root.quiet()) {
      deliver(text.render(verdict));
    }
    if (!root.quiet()) {
      text.remarks(verdict).forEach(root.terminal()::message);
    }
  }

  /** All files of a package. */
  private Integer verify(ReadManifest manifest) throws IOException {
    PackageVerdict verdict =
        new PackageVerification(new EditionMaker()).run(manifest, root.folder(Optional.empty()));
    switch (format) {
      case TEXT -> {
        if (verdict.wrong() > 0 || !root.quiet()) {
          deliver(new PackageVerdictText(root.wording()).render(verdict));
        }
      }
      case JSON -> deliver(new JsonPackageVerdict().render(verdict));
    }
    return (verdict.wrong() > 0 ? ExitCode.FINDINGS : ExitCode.FINE).status();
  }

  private void deliver(String text) throws IOException {
    root.deliver(text, Optional.ofNullable(output));
  }
}
