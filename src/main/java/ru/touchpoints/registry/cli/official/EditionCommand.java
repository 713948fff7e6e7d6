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
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.form.loss.Losses;
import ru.touchpoints.registry.official.ExportFormat;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.official.LossNotes;
import ru.touchpoints.registry.render.signing.EditionDocuments;
import ru.touchpoints.registry.render.signing.HindranceText;
import ru.touchpoints.registry.render.signing.JsonManifest;
import ru.touchpoints.registry.signing.edition.EditionContents;
import ru.touchpoints.registry.signing.edition.EditionName;
import ru.touchpoints.registry.signing.edition.EditionTag;
import ru.touchpoints.registry.signing.edition.NewEdition;
import ru.touchpoints.registry.signing.edition.PackageFolder;
import ru.touchpoints.registry.signing.edition.PackagePart;
import ru.touchpoints.registry.writing.PrintedDay;
import ru.touchpoints.registry.writing.TextLayout;

/** {@code registry edition}: everything that goes to the signature, made at once. */
@Command(name = "edition")
public final class EditionCommand implements Callable<Integer> {

  private final RootCommand root;

  @Parameters(paramLabel = "NAME", descriptionKey = "NAME", index = "0")
  private String name = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR")
  private Path output = Path.of("dist");

  @Option(names = "--allow-overdue")
  private boolean overdueAllowed;

  @Option(names = "--tag")
  private boolean tag;

  @Option(names = "--today", paramLabel = "DATE")
  private @Nullable LocalDate today;

  public EditionCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    EditionName named = EditionName.of(name);
    Path folder = root.folder(Optional.empty());
    EditionName edition = named.of(folder);
    NewEdition.Result result =
        new NewEdition()
            .run(
                new NewEdition.Options(
                    folder,
                    edition,
                    Optional.ofNullable(today).orElseGet(root::today),
                    overdueAllowed));
    HindranceText text = new HindranceText(root.findingWords(), root.paint());
    if (result.contents().isEmpty()) {
      say(root.wording().get("edition.refused", edition.name()));
      root.terminal().message(text.numbered(result.hindrances()).strip());
      return ExitCode.FINDINGS.status();
    }
    if (!result.hindrances().isEmpty() && !root.quiet()) {
      root.terminal().message(text.numbered(result.hindrances()).strip());
    }
    write(result.contents().get());
    label(folder, result);
    return ExitCode.FINE.status();
  }

  private void write(EditionContents edition) throws IOException {
    List<PackagePart> parts = new EditionDocuments(this::tell).of(edition);
    JsonManifest manifest = new JsonManifest(RootCommand.Version.number());
    boolean written =
        new PackageFolder(root.resolve(output), output)
            .write(parts, digests -> manifest.of(edition, digests));
    if (!written) {
      say(root.wording().get("edition.there", output));
    }
    parts.forEach(part -> root.written(output.resolve(part.file())));
    root.written(output.resolve(PackageFolder.MANIFEST));
  }

  private void tell(Losses lost, ExportFormat format, String file) {
    new LossNotes(root.wording())
        .of(lost, format == ExportFormat.PDF, file)
        .forEach(root.terminal()::message);
  }

  /** Puts the tag where it is asked for, else says what it would be. */
  private void label(Path folder, NewEdition.Result result) throws IOException {
    EditionContents edition = result.contents().orElseThrow();
    String key = result.tagged() ? "edition.tagged-before" : "edition.to-tag";
    if (tag && !result.tagged()) {
      new EditionTag(edition.name(), edition.commit())
          .put(folder, root.wording().get("edition.message", edition.name().name()));
      key = "edition.tagged";
    }
    say(
        root.wording()
            .get(
                key,
                edition.name().tag(),
                edition.commit().shortId(),
                PrintedDay.of(edition.commit().date()),
                edition.name().name()));
  }

  private void say(String text) {
    if (!root.quiet()) {
      root.terminal().message(TextLayout.wrap("", Printable.of(text)));
    }
  }
}
