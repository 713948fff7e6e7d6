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
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.form.Content;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormBuilder;
import ru.touchpoints.registry.form.OriginProperties;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.form.Selection;
import ru.touchpoints.registry.list.past.AsOf;
import ru.touchpoints.registry.official.DocumentOrigin;
import ru.touchpoints.registry.official.ExportFormat;
import ru.touchpoints.registry.official.OfficialList;
import ru.touchpoints.registry.official.PdfReadBack;
import ru.touchpoints.registry.official.ReadBack;
import ru.touchpoints.registry.official.ReadBack.Difference;
import ru.touchpoints.registry.official.TableReadBack;
import ru.touchpoints.registry.official.WorkbookReadBack;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.GitRepository.Commit;
import ru.touchpoints.registry.workbook.text.WebPage;
import ru.touchpoints.registry.workbook.xlsx.TextDocument;
import ru.touchpoints.registry.writing.PrintedDay;
import ru.touchpoints.registry.writing.TextLayout;

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
  private record Claimed(Commit commit, Content content, Form form, Optional<String> trace) {}

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

  private ExportFormat formatOf(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] start = in.readNBytes(PDF.length);
      if (Arrays.equals(start, PDF)) {
        return ExportFormat.PDF;
      }
    }
    if (WebPage.is(path)) {
      return ExportFormat.HTML;
    }
    return TextDocument.is(path, file.toString()) ? ExportFormat.DOCX : ExportFormat.XLSX;
  }

  private ReadBack read(Path path, ExportFormat format) throws IOException {
    String name = file.toString();
    return switch (format) {
      case PDF -> PdfReadBack.of(path, name);
      case DOCX -> TableReadBack.of(TextDocument.read(path, name));
      case HTML ->
          TableReadBack.of(
              WebPage.read(path).orElseThrow(() -> new Refusal("verify.too-large", name)));
      default -> WorkbookReadBack.of(path, name);
    };
  }

  private DocumentOrigin origin(ReadBack found) {
    DocumentOrigin origin =
        DocumentOrigin.of(found).orElseThrow(() -> new Refusal("verify.not-ours", file));
    if (origin.revision().isEmpty()) {
      throw new Refusal("verify.uncommitted", file);
    }
    return origin;
  }

  private Claimed claimed(Path folder, DocumentOrigin origin) throws IOException {
    Selection selection =
        Selection.of(origin.origin().selection())
            .orElseThrow(() -> new Refusal("verify.not-ours", file));
    try (GitRepository git = AsOf.history(folder)) {
      Commit commit = commit(git, origin.revision().orElseThrow());
      OfficialList list = OfficialList.at(commit, git, folder);
      Content content =
          list.content()
              .orElseThrow(() -> new Refusal("verify.no-passport", commit.shortId()))
              .only(selection);
      Form form = new FormBuilder(content).build(list.edition(), origin.origin().draft());
      return new Claimed(commit, content, form, origin.trace());
    }
  }

  private Commit commit(GitRepository git, String revision) throws IOException {
    if (revision.indexOf('.') >= 0) {
      return AsOf.commit(git, revision);
    }
    String key = git.shallow() ? "git.shallow" : "verify.no-commit";
    return git.find(revision).orElseThrow(() -> new Refusal(key, revision, file));
  }

  private int compare(ReadBack expected, ReadBack found, Claimed claimed, ExportFormat format) {
    List<Difference> cells = expected.cellsThatDiffer(found);
    List<Message> lacking = expected.featuresBeyond(found);
    List<Message> added = found.featuresBeyond(expected);
    if (claimed.trace().isPresent() && cells.size() * 2 > expected.texts().size()) {
      throw new Refusal("verify.not-ours", file);
    }
    boolean digest =
        claimed.trace().isPresent()
            || (cells.isEmpty() && !expected.readsLike(found))
            || claimed.form().digest().equals(found.properties().get(OriginProperties.DIGEST));
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
    lacking.forEach(
        feature ->
            feature(text, shown(feature, found) ? "verify.shown" : "verify.lacking", feature));
    added.forEach(feature -> feature(text, "verify.added", feature));
    if (!digest) {
      text.append(TextLayout.wrap("", root.wording().get("verify.digest"))).append('\n');
    }
    root.terminal().data(Printable.of(text.toString()));
    if (!root.quiet()) {
      claimed
          .trace()
          .ifPresent(
              trace ->
                  root.terminal()
                      .message(TextLayout.wrap("", root.wording().get("verify.traced", trace))));
      root.terminal()
          .message(
              TextLayout.wrap(
                  "",
                  root.wording()
                      .get(
                          "verify.differs",
                          claimed.commit().shortId(),
                          PrintedDay.of(claimed.commit().date()),
                          count)));
    }
    return ExitCode.FINDINGS.status();
  }

  /** Whether what should be hidden is there for everybody to see. */
  private static boolean shown(Message feature, ReadBack found) {
    return feature.key().equals(WorkbookReadBack.HIDDEN_COLUMN)
        && found.has(feature.arguments().get(0), feature.arguments().get(1));
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
                    PrintedDay.of(claimed.commit().date())));
    claimed
        .trace()
        .ifPresent(trace -> text.append('\n').append(root.wording().get("verify.traced", trace)));
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
