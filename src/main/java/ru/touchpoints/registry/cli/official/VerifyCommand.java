package ru.touchpoints.registry.cli.official;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.cli.base.AsOf;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.Refusal;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.official.ReadBack.Difference;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.form.Content;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormBuilder;
import ru.touchpoints.registry.form.OriginProperties;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.form.Selection;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.TextLayout;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.GitRepository.Commit;

/** {@code registry verify}: whether a document is the list of the commit that it names. */
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private final RootCommand root;

  @Parameters(paramLabel = "FILE", descriptionKey = "FILE", index = "0")
  private Path file = Path.of("");

  public VerifyCommand(RootCommand root) {
    this.root = root;
  }

  /** The list that a document claims to be, made anew. */
  private record Claimed(Commit commit, Content content, Form form) {}

  @Override
  public Integer call() throws IOException {
    Path path = root.resolve(file);
    if (!Files.isRegularFile(path)) {
      throw new NoSuchFileException(file.toString());
    }
    ExportFormat format = formatOf(path);
    ReadBack found = read(path, format);
    Claimed claimed = claimed(root.folder(Optional.empty()), origin(found));
    Path anew = Files.createTempFile("registry-", "." + format);
    try {
      try (OutputStream out = Files.newOutputStream(anew)) {
        format.writer(claimed.content(), RowListener.SILENT).write(claimed.form(), out);
      }
      if (Files.mismatch(anew, path) < 0) {
        say("same", claimed);
        return ExitCode.FINE.status();
      }
      return compare(read(anew, format), found, claimed, format);
    } finally {
      Files.deleteIfExists(anew);
    }
  }

  private static ExportFormat formatOf(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] start = in.readNBytes(PDF.length);
      return Arrays.equals(start, PDF) ? ExportFormat.PDF : ExportFormat.XLSX;
    }
  }

  private ReadBack read(Path path, ExportFormat format) throws IOException {
    return format == ExportFormat.PDF
        ? PdfReadBack.of(path, file.toString())
        : WorkbookReadBack.of(path, file.toString());
  }

  private Form.Origin origin(ReadBack found) {
    Form.Origin origin =
        OriginProperties.read(found.properties())
            .orElseThrow(() -> new Refusal("verify.not-ours", file));
    if (origin.commit().isEmpty()) {
      throw new Refusal("verify.uncommitted", file);
    }
    return origin;
  }

  private Claimed claimed(Path folder, Form.Origin origin) throws IOException {
    String id = origin.commit().orElseThrow();
    Selection selection =
        Selection.of(origin.selection()).orElseThrow(() -> new Refusal("verify.not-ours", file));
    try (GitRepository git = AsOf.history(folder)) {
      Optional<Commit> commit = git.find(id);
      if (commit.isEmpty()) {
        throw new Refusal(git.shallow() ? "git.shallow" : "verify.no-commit", id, file);
      }
      OfficialList list = OfficialList.at(commit.get(), git, folder);
      Content content =
          list.content()
              .orElseThrow(() -> new Refusal("verify.no-passport", commit.get().shortId()))
              .only(selection);
      Form form = new FormBuilder(content).build(list.edition(), origin.draft());
      return new Claimed(commit.get(), content, form);
    }
  }

  private int compare(ReadBack expected, ReadBack found, Claimed claimed, ExportFormat format) {
    List<Difference> cells = expected.cellsThatDiffer(found);
    List<Message> lacking = expected.featuresBeyond(found);
    List<Message> added = found.featuresBeyond(expected);
    boolean digest =
        claimed.form().digest().equals(found.properties().get(OriginProperties.DIGEST));
    int count = cells.size() + lacking.size() + added.size() + (digest ? 0 : 1);
    if (count == 0) {
      say("same-cells." + format, claimed);
      return ExitCode.FINE.status();
    }
    StringBuilder text = new StringBuilder();
    for (Difference difference : cells) {
      text.append(root.wording().text(difference.place())).append('\n');
      line(text, "verify.expected", difference.expected());
      line(text, "verify.found", difference.found());
    }
    lacking.forEach(feature -> feature(text, "verify.lacking", feature));
    added.forEach(feature -> feature(text, "verify.added", feature));
    if (!digest) {
      text.append(TextLayout.wrap("", root.wording().get("verify.digest"))).append('\n');
    }
    root.terminal().data(Printable.of(text.toString()));
    if (!root.quiet()) {
      root.terminal()
          .message(
              TextLayout.wrap(
                  "",
                  root.wording()
                      .get(
                          "verify.differs",
                          claimed.commit().shortId(),
                          FormBuilder.day(claimed.commit().date()),
                          count)));
    }
    return ExitCode.FINDINGS.status();
  }

  private void line(StringBuilder text, String key, String value) {
    String shown = value.isEmpty() ? root.wording().get("verify.nothing") : value;
    text.append(TextLayout.wrap("  ", root.wording().get(key, shown.replace("\n", " / "))))
        .append('\n');
  }

  private void feature(StringBuilder text, String key, Message feature) {
    text.append(TextLayout.wrap("", root.wording().get(key, feature))).append('\n');
  }

  private void say(String result, Claimed claimed) {
    if (root.quiet()) {
      return;
    }
    StringBuilder text =
        new StringBuilder(
            root.wording()
                .get(
                    "verify." + result,
                    claimed.commit().id(),
                    FormBuilder.day(claimed.commit().date())));
    text.append('\n')
        .append(
            root.wording()
                .get("verify.counts", claimed.content().files().size(), claimed.form().rowCount()));
    if (!claimed.content().selection().isAll()) {
      text.append('\n')
          .append(
              root.wording().get("verify.part", PartOptions.spelt(claimed.content().selection())));
    }
    if (claimed.form().mark().isPresent()) {
      text.append('\n').append(root.wording().get("verify.marked", claimed.form().mark().get()));
    }
    root.terminal().data(Printable.of(TextLayout.wrap("", text.toString())) + "\n");
  }
}
