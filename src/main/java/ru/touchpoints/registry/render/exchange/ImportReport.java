package ru.touchpoints.registry.render.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.exchange.Plan;
import ru.touchpoints.registry.exchange.intake.TouchpointImport.Proposal;
import ru.touchpoints.registry.exchange.intake.TouchpointImport.Result;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.render.Paragraphs;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.writing.TextLayout;

/** What the import of a workbook of touchpoints tells. */
public final class ImportReport {

  private final Wording words;
  private final Wording findingWords;

  public ImportReport(Wording words, Wording findingWords) {
    this.words = words;
    this.findingWords = findingWords;
  }

  /** What the workbook was taken for, and what of it nobody reads. */
  public List<String> notices(Proposal proposal) {
    if (!proposal.faults().isEmpty()) {
      return List.of();
    }
    List<String> notices = new ArrayList<>();
    proposal.base().map(words::text).map(Printable::of).map(this::wrapped).ifPresent(notices::add);
    notices.addAll(new Paragraphs(findingWords).of(proposal.notices()));
    return notices;
  }

  /** How the workbook and the list differ, and what the rules would find; empty for nothing. */
  public String proposed(Proposal proposal) {
    if (proposal.obstacle().isPresent() || !proposal.faults().isEmpty()) {
      return "";
    }
    String differences = new ImportDifferences(words, proposal.processes()).text(proposal.plan());
    return proposal.caused().isEmpty() || !proposal.acceptable()
        ? differences
        : differences
            + said("import.findings")
            + "\n"
            + findings(proposal.plan(), proposal.caused())
            + "\n";
  }

  /**
   * What came of it, and what is still to be done.
   *
   * @param quiet whether only what needs somebody is told
   */
  public List<String> verdict(Result result, boolean quiet) {
    Proposal proposal = result.proposal();
    if (!proposal.faults().isEmpty()) {
      return faults(proposal);
    }
    if (proposal.obstacle().isPresent()) {
      return List.of(wrapped(words.text(proposal.obstacle().get())));
    }
    if (!proposal.acceptable()) {
      List<String> refused = new ArrayList<>(List.of(said("import.refused")));
      refused.add(findings(proposal.plan(), proposal.breaking()).stripTrailing());
      return told(refused, "import.findings-beside", proposal, proposal.bearable());
    }
    List<String> verdict = new ArrayList<>(quiet ? List.of() : done(result));
    if (proposal.plan().hasConflicts()) {
      verdict.add(said("import.conflicts"));
    }
    if (result.faulty()) {
      verdict.add(said("import.touchpoints.errors"));
    }
    return verdict;
  }

  private List<String> faults(Proposal proposal) {
    List<String> faults = new ArrayList<>(new Paragraphs(findingWords).of(proposal.faults()));
    return told(faults, "import.findings-too", proposal, proposal.caused());
  }

  private List<String> told(
      List<String> before, String key, Proposal proposal, List<Finding> findings) {
    if (!findings.isEmpty()) {
      before.add(said(key));
      before.add(findings(proposal.plan(), findings).stripTrailing());
    }
    return before;
  }

  private List<String> done(Result result) {
    Plan plan = result.proposal().plan();
    if (!result.written().isEmpty()) {
      return result.written().stream()
          .map(file -> said("import.touchpoints.written", file))
          .toList();
    }
    if (plan.changes()) {
      return List.of(said("import.preview"));
    }
    return plan.hasConflicts() ? List.of() : List.of(said("import.same"));
  }

  private String findings(Plan plan, List<Finding> findings) {
    return new CellFindings(Optional.of(plan), words, findingWords).text(findings);
  }

  private String said(String key, Object... arguments) {
    return wrapped(words.get(key, arguments));
  }

  private String wrapped(String text) {
    return TextLayout.wrap("", text);
  }
}
