package ru.touchpoints.registry.cli.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.ListComparison;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormWriter;
import ru.touchpoints.registry.form.NumberSign;
import ru.touchpoints.registry.list.past.AsOf;
import ru.touchpoints.registry.list.past.ComparedChecks;
import ru.touchpoints.registry.list.past.ComparedStates;
import ru.touchpoints.registry.list.past.ComparedStates.Unread;
import ru.touchpoints.registry.list.past.DepartmentChoice;
import ru.touchpoints.registry.list.past.Revision;
import ru.touchpoints.registry.list.past.Revisions;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Status;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.changes.ChangeSheet;
import ru.touchpoints.registry.render.changes.SheetHeading;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.writing.PrintedDay;
import ru.touchpoints.registry.writing.TextLayout;

/** {@code registry changes}: what changed between two states of the list, п. 5.1. */
@Command(name = "changes")
public final class ChangesCommand implements Callable<Integer> {

  private final RootCommand root;

  @Option(names = "--from", paramLabel = "REF|DATE")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "REF|DATE")
  private @Nullable String to;

  @Option(names = "--department", paramLabel = "ID")
  private @Nullable String department;

  @Option(names = "--format", paramLabel = "FORMAT")
  private ChangesFormat format = ChangesFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  public ChangesCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = root.folder(Optional.empty());
    try (GitRepository git = AsOf.history(folder)) {
      Revisions revisions = new Revisions(git, folder);
      return tell(revisions.earlier(from), revisions.later(to)).status();
    }
  }

  private ExitCode tell(Revision before, Revision after) throws IOException {
    ListComparison lists = new ListComparison(before.list(), after.list());
    List<Change> changes =
        new ComparedChecks(before, after, lists)
            .with(before.comparable() && after.comparable() ? lists.changes() : List.of());
    List<Change> chosen =
        department == null
            ? changes
            : DepartmentChoice.of(department, before.list(), after.list()).of(changes);
    ComparedStates compared =
        new ComparedStates(before.side(), after.side(), chosen, unread(before, after));
    sayUnread(before);
    sayUnread(after);
    boolean whole = compared.unread().isEmpty();
    Optional<FormWriter> writer = format.writer();
    if (writer.isPresent()) {
      write(new ChangeSheet(heading(before, after)).of(compared), writer.get());
    } else if (!(chosen.isEmpty() && whole && root.quiet() && format == ChangesFormat.TEXT)) {
      root.deliver(
          format
              .renderer(root.findingWords(), output == null ? root.paint() : root.filePaint())
              .render(compared),
          Optional.ofNullable(output));
    }
    if (!whole) {
      return ExitCode.UNUSABLE;
    }
    return chosen.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private static List<Unread> unread(Revision before, Revision after) {
    return Stream.concat(
            before.unread().stream().map(file -> new Unread(false, file)),
            after.unread().stream().map(file -> new Unread(true, file)))
        .toList();
  }

  /** Names the files that could not be compared. */
  private void sayUnread(Revision revision) {
    for (String file : revision.unread()) {
      boolean central = revision.broken().contains(file);
      String key =
          (central ? "changes.broken" : "changes.unread")
              + (revision.side().commit().isEmpty() ? "-now" : "");
      String text = root.wording().get(key, file, revision.name());
      root.terminal().message(TextLayout.wrap("", Printable.of(text)));
    }
  }

  private SheetHeading heading(Revision before, Revision after) {
    Passport passport =
        after
            .list()
            .passport()
            .or(before.list()::passport)
            .orElseThrow(() -> new Refusal("changes.sheet-unread"));
    Optional<SheetHeading.Department> from =
        Optional.ofNullable(department)
            .flatMap(passport::department)
            .map(known -> new SheetHeading.Department(known.title(), known.head()));
    boolean draft =
        passport.status() != Status.APPROVED
            || (from.isEmpty() && !after.settled())
            || !unread(before, after).isEmpty();
    boolean running =
        passport.form().filter(form -> form.items() == Passport.Items.SEMICOLONS).isPresent();
    Passport.AuthorisedPerson person = passport.authorisedPerson();
    return new SheetHeading(
        passport.body().nameGenitive(),
        act(passport),
        new SheetHeading.Signatory(
            person.position(), person.positionDative(), NumberSign.in(person.basis())),
        running,
        from,
        draft);
  }

  private static SheetHeading.Act act(Passport passport) {
    Passport.Order order = passport.order();
    boolean own = order.issuedBy().equals(passport.body().name());
    return new SheetHeading.Act(
        order.act().genitive(),
        own ? passport.body().nameGenitive() : order.issuedBy(),
        own,
        order.date().map(PrintedDay::of).orElse(""),
        NumberSign.bare(order.number()));
  }

  private void write(Form form, FormWriter writer) throws IOException {
    Path shown = Optional.ofNullable(output).orElse(Path.of("dist", "changes." + writer.format()));
    root.save(shown, out -> writer.write(form, out));
    root.written(shown);
  }
}
