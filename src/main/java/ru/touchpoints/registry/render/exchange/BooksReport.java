package ru.touchpoints.registry.render.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.touchpoints.registry.exchange.Difference;
import ru.touchpoints.registry.exchange.Plan;
import ru.touchpoints.registry.exchange.books.BooksImport.Proposal;
import ru.touchpoints.registry.exchange.books.BooksImport.Result;
import ru.touchpoints.registry.exchange.books.Clash;
import ru.touchpoints.registry.exchange.books.PassedOver;
import ru.touchpoints.registry.exchange.books.ReturnedBook;
import ru.touchpoints.registry.exchange.intake.PlannedBook;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.render.Paragraphs;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.workbook.cell.Spot;
import ru.touchpoints.registry.writing.TextLayout;

/** What the import of several workbooks tells: of each what came of it, and of all together. */
public final class BooksReport {

  private final Wording words;
  private final Wording findingWords;
  private final Function<Exception, String> reasons;

  /**
   * @param reasons why something cannot be read, as a sentence
   */
  public BooksReport(Wording words, Wording findingWords, Function<Exception, String> reasons) {
    this.words = words;
    this.findingWords = findingWords;
    this.reasons = reasons;
  }

  /** The report. */
  public String text(Proposal proposal, List<PassedOver> passedOver) {
    StringBuilder out = new StringBuilder();
    long accepted = proposal.books().stream().filter(ReturnedBook::accepted).count();
    long refused = proposal.refused().size();
    long other = proposal.books().size() - accepted - refused + passedOver.size();
    out.append(said("books.summary", number(accepted), number(refused), number(other)));
    out.append("\n\n");
    proposal.books().forEach(book -> out.append(text(proposal, book)));
    separate(out);
    proposal.clashes().forEach(clash -> out.append(text(clash)).append("\n\n"));
    if (!proposal.elsewhere().isEmpty()) {
      out.append(said("import.findings")).append('\n');
      out.append(
          new CellFindings(Optional.empty(), words, findingWords).text(proposal.elsewhere()));
    }
    separate(out);
    return out.append(passedOver(passedOver)).toString().stripTrailing() + "\n";
  }

  private static void separate(StringBuilder out) {
    if (!out.toString().endsWith("\n\n")) {
      out.append('\n');
    }
  }

  private static String number(long count) {
    return Long.toString(count);
  }

  /** What nobody has read. */
  public String passedOver(List<PassedOver> all) {
    return all.stream()
        .map(
            one ->
                said("books." + one.why().name().toLowerCase(Locale.ROOT), file(one.name())) + "\n")
        .collect(Collectors.joining());
  }

  private String text(Proposal proposal, ReturnedBook book) {
    StringBuilder out = new StringBuilder();
    for (String fault : new Paragraphs(findingWords).of(book.faults())) {
      out.append(TextLayout.wrap("  ", fault.replace("\n", " "))).append('\n');
    }
    book.failure()
        .map(reasons)
        .ifPresent(why -> out.append(TextLayout.wrap("  ", why)).append('\n'));
    book.planned()
        .filter(PlannedBook::whole)
        .ifPresent(planned -> out.append(changes(proposal, planned)));
    if (!book.faults().isEmpty()) {
      findings("import.findings-too", book, book.caused(), out);
    } else if (book.breaking().isEmpty()) {
      findings("import.findings", book, book.caused(), out);
    } else {
      findings("books.breaking", book, book.breaking(), out);
      findings("import.findings-beside", book, book.bearable(), out);
    }
    String said = out.toString().stripTrailing();
    return heading(book) + "\n" + (said.isEmpty() ? "" : said + "\n\n");
  }

  private void findings(String key, ReturnedBook book, List<Finding> findings, StringBuilder out) {
    if (!findings.isEmpty()) {
      Optional<Plan> plan = book.planned().map(PlannedBook::plan);
      out.append(said(key)).append('\n');
      out.append(new CellFindings(plan, words, findingWords).text(findings));
    }
  }

  private String heading(ReturnedBook book) {
    String name = file(book.file().name());
    if (book.sameAs().isPresent()) {
      return said("books.copy", name, file(book.sameAs().get()));
    }
    if (book.refused()) {
      return said("books.refused", name);
    }
    long count =
        book.planned().stream()
            .flatMap(one -> one.plan().differences().stream())
            .filter(one -> one.kind().applied())
            .count();
    return count == 0 ? said("books.same", name) : said("books.accepted", name, number(count));
  }

  private String changes(Proposal proposal, PlannedBook planned) {
    StringBuilder out = new StringBuilder();
    planned.base().map(words::text).map(Printable::of).ifPresent(base -> line(base, out));
    new Paragraphs(findingWords)
        .of(planned.plan().notices())
        .forEach(notice -> out.append(notice).append('\n'));
    return out.append(new ImportDifferences(words, proposal.processes()).text(planned.plan()))
        .toString();
  }

  private static void line(String text, StringBuilder out) {
    out.append(TextLayout.wrap("", text)).append('\n');
  }

  private String text(Clash clash) {
    Difference first = clash.first();
    Spot other = clash.second().spot();
    Message what =
        Message.of(
            "touchpoints.clash",
            first.title().isEmpty() ? first.process() : first.title(),
            first.header(),
            value(first),
            other.file(),
            other.address(),
            value(clash.second()));
    return TextLayout.wrap("", Printable.of(findingWords.text(first.spot().say(what))));
  }

  private String value(Difference one) {
    if (one.kind() == Difference.Kind.REMOVED) {
      return words.get("books.removed");
    }
    return one.after().isEmpty() ? words.get("import.empty") : one.after().replace("\n", " / ");
  }

  /** What came of it, and what is still to be done. */
  public List<String> verdict(Result result, boolean quiet) {
    Proposal proposal = result.proposal();
    if (proposal.obstacle().isPresent()) {
      return List.of(TextLayout.wrap("", words.text(proposal.obstacle().get())));
    }
    if (!proposal.acceptable()) {
      String names =
          proposal.refused().stream()
              .map(book -> file(book.file().name()))
              .collect(Collectors.joining(", "));
      return List.of(
          names.isEmpty() ? said("import.refused") : said("books.nothing-written", names));
    }
    List<String> verdict = new ArrayList<>(quiet ? List.of() : done(result));
    if (proposal.hasConflicts()) {
      verdict.add(said("import.conflicts"));
    }
    if (result.faulty()) {
      verdict.add(said("import.touchpoints.errors"));
    }
    return verdict;
  }

  private List<String> done(Result result) {
    if (!result.written().isEmpty()) {
      return result.written().stream()
          .map(file -> said("import.touchpoints.written", file))
          .toList();
    }
    if (result.proposal().changes()) {
      return List.of(said("import.preview"));
    }
    return result.proposal().hasConflicts() ? List.of() : List.of(said("import.same"));
  }

  private static String file(String name) {
    return Printable.name(name);
  }

  private String said(String key, Object... arguments) {
    return TextLayout.wrap("", words.get(key, arguments));
  }
}
