package ru.touchpoints.registry.cli.base;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import ru.touchpoints.registry.bodies.Body;
import ru.touchpoints.registry.cli.answer.AnswerSource;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.kept.KeptChecks;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.render.LogText;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import ru.touchpoints.registry.source.AtomicFile;
import ru.touchpoints.registry.timing.Timings;
import ru.touchpoints.registry.writing.TextLayout;

/** The options that every command takes, and what follows from them. */
@Command(name = "registry", versionProvider = RootCommand.Version.class)
public final class RootCommand implements Callable<Integer> {

  /** The version that the build wrote into the jar. */
  public static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"registry " + number()};
    }

    public static String number() {
      return Optional.ofNullable(RootCommand.class.getPackage().getImplementationVersion())
          .orElse("development");
    }
  }

  /** What the system calls the stream that results are printed to. */
  private static final Set<String> OUTPUT = Set.of("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

  private final Terminal terminal;
  private final Surroundings surroundings;
  private final Wording wording;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private WhichLists lists = new WhichLists();

  // Read before the command line is parsed; here to be accepted and checked.
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--lang", paramLabel = "ru|en", scope = ScopeType.INHERIT)
  private @Nullable Language language;

  @Option(names = "--color", paramLabel = "auto|always|never", scope = ScopeType.INHERIT)
  private Colour colour = Colour.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT)
  private boolean quiet;

  @Option(names = "--debug", scope = ScopeType.INHERIT)
  private boolean debug;

  @SuppressWarnings("UnusedVariable")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  private boolean help;

  @SuppressWarnings("UnusedVariable")
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      scope = ScopeType.INHERIT)
  private boolean version;

  public RootCommand(Terminal terminal, Surroundings surroundings, Wording wording) {
    this.terminal = terminal;
    this.surroundings = surroundings;
    this.wording = wording;
  }

  /** As in {@link PlainCommand}, of what every command takes. */
  boolean take(String option) {
    quiet |= option.equals("--quiet");
    debug |= option.equals("--debug");
    return option.equals("--quiet") || option.equals("--debug");
  }

  boolean take(String option, String value) {
    switch (option) {
      case "--registry" -> lists.take(List.of(Path.of(value)));
      case "--lang" -> {
        return Language.byId(value).isPresent();
      }
      case "--color" -> {
        Optional<Colour> named = PlainLine.named(Colour.values(), value);
        colour = named.orElse(colour);
        return named.isPresent();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Shows which commands there are; where no list is, also how to come by one. */
  @Override
  public Integer call() {
    Optional<Refusal> missing = lists.missing(surroundings.directory(), this::resolve);
    if (spec != null) {
      String usage = spec.commandLine().getUsageMessage().stripTrailing();
      terminal.message(usage + (missing.isPresent() ? "\n" : ""));
    }
    missing.ifPresent(failures()::of);
    return ExitCode.UNUSABLE.status();
  }

  public Terminal terminal() {
    return terminal;
  }

  /** The words of the commands; what they say of the order is said of that of the list. */
  public Wording wording() {
    return wording.under(this::order);
  }

  /** The order of the list that is named or lies around; the built-in one where there is none. */
  public Order order() {
    return lists.order(surroundings.directory(), this::resolve);
  }

  /** The rules as the list has them that is named or lies around. */
  public List<RuleInfo> rules() {
    return RuleCatalogue.infos(order(), lists.checks(surroundings.directory(), this::resolve));
  }

  public boolean quiet() {
    return quiet;
  }

  /** Whether a person watches the messages, and wants to hear more than the result. */
  public boolean watched() {
    return surroundings.watched() && !quiet;
  }

  /** A path as the person typed it, seen from where the person stands. */
  public Path resolve(Path path) {
    return surroundings.directory().resolve(path).normalize();
  }

  /**
   * The folder of the list.
   *
   * @param hint where to look upwards from when no folder was named
   */
  public Path folder(Optional<Path> hint) throws IOException {
    Path folder = lists.one(hint.orElse(surroundings.directory()), this::resolve);
    finishInterrupted(folder);
    return folder;
  }

  /** Whether the lists of several bodies are asked about, see {@link OfBodies}. */
  public boolean several() {
    return lists.several();
  }

  /** Says why one of several lists is left out. */
  public Failures failures() {
    return new Failures(terminal, wording, this::paint, debug);
  }

  /** The lists of several bodies. */
  public List<Body> bodies() throws IOException {
    List<Body> bodies = lists.all(this::resolve);
    bodies.forEach(body -> finishInterrupted(body.folder()));
    return bodies;
  }

  /** Nobody may read or write a list that a killed run left half written, not knowing it. */
  public void finishInterrupted(Path folder) {
    HalfWritten.finish(folder, this::notice);
  }

  private void notice(String key, Object argument) {
    terminal.message(TextLayout.wrap("", Printable.of(wording.get(key, argument))));
  }

  /** Whether a person at a terminal can be asked. */
  public boolean asking() {
    return surroundings.asking();
  }

  /** Begins to ask the person. */
  public AnswerSource answers() {
    return surroundings.person().answers(terminal::show);
  }

  public LocalDate today() {
    return surroundings.today();
  }

  /** What is kept of lists from run to run. */
  public KeptChecks kept() {
    return KeptChecks.of(surroundings.environment());
  }

  /** Timings of the command that begins here. */
  public Timings timings() {
    return Timings.since(surroundings.began());
  }

  /** The words that findings and differences are told in. */
  public Wording findingWords() {
    return Wording.ofFindings(wording.language()).under(this::order);
  }

  /** Prints a result, or writes it to a file as a whole, which may end in a log as well. */
  public void deliver(String text, Optional<Path> file) throws IOException {
    byte[] bytes = LogText.of(text).getBytes(StandardCharsets.UTF_8);
    deliver(out -> out.write(bytes), file);
  }

  /** Prints or writes what is too large to be made before. */
  public void deliver(AtomicFile.Writing writing, Optional<Path> file) throws IOException {
    if (file.isEmpty()) {
      terminal.data(writing);
    } else {
      save(file.get(), writing);
    }
  }

  /** Writes a result: a file as a whole, a device or a pipe as it comes, and over no folder. */
  public void save(Path file, AtomicFile.Writing writing) throws IOException {
    Path target = resolve(file);
    if (isOutput(file)) {
      terminal.data(writing);
    } else if (Files.isDirectory(target)) {
      throw new Refusal("output.folder", file);
    } else {
      AtomicFile.write(target, writing);
    }
  }

  /** Names a file that was written, unless it went where the name would go too. */
  public void written(Path file) {
    if (!quiet && !isOutput(file)) {
      terminal.data(Printable.name(file.toString()) + "\n");
    }
  }

  private boolean isOutput(Path file) {
    return OUTPUT.contains(resolve(file).toString());
  }

  /** Colours for what goes to a file: only when asked for in so many words. */
  public Paint filePaint() {
    return colour == Colour.ALWAYS ? Paint.ANSI : Paint.PLAIN;
  }

  /** Colours for what is said to a person who answers: their terminal, wherever the data goes. */
  public Paint talkingPaint() {
    return colour == Colour.AUTO && asking() && colourful() ? Paint.ANSI : filePaint();
  }

  private boolean colourful() {
    return surroundings.variable("NO_COLOR").isEmpty()
        && !surroundings.variable("TERM").filter("dumb"::equals).isPresent();
  }

  /** Colours for what goes to the output. */
  public Paint paint() {
    boolean wanted =
        switch (colour) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> surroundings.interactive() && colourful();
        };
    return wanted ? Paint.ANSI : Paint.PLAIN;
  }
}
