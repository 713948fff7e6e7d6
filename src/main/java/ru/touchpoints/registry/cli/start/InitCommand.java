package ru.touchpoints.registry.cli.start;

import java.io.IOException;
import java.nio.file.Files;
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
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.report.TextReport;
import ru.touchpoints.registry.start.BodyDraft;
import ru.touchpoints.registry.start.Host;
import ru.touchpoints.registry.start.ListOrder;
import ru.touchpoints.registry.start.ListPlace;
import ru.touchpoints.registry.start.RepositoryStart;
import ru.touchpoints.registry.start.ServiceFiles;
import ru.touchpoints.registry.start.Unfilled;
import ru.touchpoints.registry.writing.TextLayout;

/** {@code registry init}: a repository for the list of another body. */
@Command(name = "init")
public final class InitCommand implements Callable<Integer> {

  private final RootCommand root;

  @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
  private Path folder = Path.of("");

  @Option(names = "--order", paramLabel = "FILE")
  private @Nullable Path order;

  @Option(names = "--name", paramLabel = "TEXT")
  private @Nullable String name;

  @Option(names = "--name-genitive", paramLabel = "TEXT")
  private @Nullable String nameGenitive;

  @Option(names = "--short-name", paramLabel = "TEXT")
  private @Nullable String shortName;

  @Option(names = "--domain", paramLabel = "DOMAIN", hideParamSyntax = true)
  private List<String> domains = List.of();

  @Option(names = "--order-title", paramLabel = "TEXT")
  private @Nullable String orderTitle;

  @Option(names = "--order-number", paramLabel = "TEXT")
  private @Nullable String orderNumber;

  @Option(names = "--order-date", paramLabel = "DATE")
  private @Nullable LocalDate orderDate;

  @Option(names = "--issued-by", paramLabel = "TEXT")
  private @Nullable String issuedBy;

  @Option(names = "--position", paramLabel = "TEXT")
  private @Nullable String position;

  @Option(names = "--basis", paramLabel = "TEXT")
  private @Nullable String basis;

  @Option(names = "--direction", paramLabel = "ID=TITLE", hideParamSyntax = true)
  private List<String> directions = List.of();

  @Option(names = "--department", paramLabel = "ID=TITLE", hideParamSyntax = true)
  private List<String> departments = List.of();

  @Option(names = "--ci", paramLabel = "HOST")
  private @Nullable Host host;

  @Option(names = "--owner", paramLabel = "NAME")
  private @Nullable String owner;

  public InitCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Path target = root.resolve(folder);
    Path list = target.resolve("registry");
    boolean exists = Files.exists(list.resolve(RegistryLoader.PASSPORT));
    root.finishInterrupted(list);
    if (exists) {
      throw new Refusal("init.exists", folder);
    }
    refuseInsideOfList(target);
    ListOrder.Reading reading = reading();
    if (reading instanceof ListOrder.Faulty faulty) {
      refuse(faulty.list());
      return ExitCode.FINDINGS.status();
    }
    OrderAnswer kept = new OrderAnswer(root, ((ListOrder.Sound) reading).order(), order != null);
    BodyDraft given = given();
    BodyDraft body =
        root.asking() && given.equals(BodyDraft.EMPTY)
            ? new BodyInterview(new Dialogue(root), root.wording(), kept)
                .about(folder, host != null)
            : given;
    tell(
        new RepositoryStart()
            .run(
                new RepositoryStart.Options(
                    target,
                    body,
                    kept.order(),
                    root.today(),
                    new ServiceFiles.Setting(
                        host == null ? Host.GITHUB : host,
                        ListPlace.of(target),
                        Optional.ofNullable(owner),
                        RootCommand.Version.number()))));
    return ExitCode.FINE.status();
  }

  /** A list within a list would be read as a part of it. */
  private void refuseInsideOfList(Path target) {
    Path above = target.toAbsolutePath().normalize();
    while (above != null) {
      if (Files.exists(above.resolve(RegistryLoader.PASSPORT))) {
        throw new Refusal("init.inside", folder, Printable.name(above.toString()));
      }
      above = above.getParent();
    }
  }

  private ListOrder.Reading reading() throws IOException {
    return order == null
        ? new ListOrder.Sound(ListOrder.builtIn())
        : ListOrder.read(root.resolve(order), root.today());
  }

  private void refuse(CheckedList list) {
    TextReport report = TextReport.on(list, root.findingWords(), root.paint());
    String count = root.findingWords().count("error", list.report().findings().size());
    String reason = root.wording().get("init.order-faulty", text(order), count);
    root.terminal().message(report.findings(list.report()) + TextLayout.wrap("", reason));
  }

  private BodyDraft given() {
    BodyDraft draft =
        BodyDraft.EMPTY
            .with("name", text(name))
            .with("name-genitive", text(nameGenitive))
            .with("short-name", text(shortName))
            .with("domain", String.join(",", domains))
            .with("order-title", text(orderTitle))
            .with("order-number", text(orderNumber))
            .with("order-date", text(orderDate))
            .with("issued-by", text(issuedBy))
            .with("position", text(position))
            .with("basis", text(basis));
    return draft
        .withDirections(checked(directions, "--direction"))
        .withDepartments(checked(departments, "--department"));
  }

  private static String text(@Nullable Object given) {
    return given == null ? "" : given.toString();
  }

  private static List<String> checked(List<String> lines, String option) {
    for (String line : lines) {
      if (BodyDraft.Named.of(line).isEmpty()) {
        throw new Refusal("init.named", line, option);
      }
    }
    return lines;
  }

  private void tell(RepositoryStart.Result result) {
    if (root.quiet()) {
      return;
    }
    for (String path : result.written()) {
      root.terminal().data(name(path) + "\n");
    }
    Wording words = root.wording();
    result.kept().forEach(path -> root.terminal().message(words.get("init.kept", shown(path))));
    result
        .additions()
        .forEach(
            (path, lines) ->
                root.terminal()
                    .message(
                        words.get("init.add", shown(path))
                            + "\n"
                            + lines.indent(4).replaceAll("(?m)^ +$", "").stripTrailing()));
    if (!result.unfilled().isEmpty()) {
      root.terminal().message("\n" + words.get("init.unfilled"));
    }
    int number = 1;
    for (Unfilled one : result.unfilled()) {
      String place = name(one.file()) + ":" + one.line();
      root.terminal()
          .message(TextLayout.wrap("", words.get("init.unfilled.item", number, place, one.what())));
      number++;
    }
    root.terminal().message("\n" + TextLayout.wrap("", said(words, "init.next", folder)));
  }

  /** A text about the new folder, which needs no name where the person stands in it. */
  static String said(Wording words, String key, Path folder) {
    return folder.normalize().toString().isEmpty()
        ? words.get(key + ".here")
        : words.get(key, folder);
  }

  /** What lies outside of the new folder is named from where the person stands. */
  private String shown(String path) {
    return path.startsWith("../") ? name(path) : path;
  }

  private String name(String path) {
    return Printable.name(folder.resolve(path).normalize().toString());
  }
}
