package ru.touchpoints.registry.render.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ru.touchpoints.registry.change.ProcessDifference;
import ru.touchpoints.registry.change.ProcessDifference.Renumbered;
import ru.touchpoints.registry.change.ProcessNames;
import ru.touchpoints.registry.exchange.intake.ProcessImport.Proposal;
import ru.touchpoints.registry.exchange.intake.ProcessImport.Result;
import ru.touchpoints.registry.exchange.processes.ProcessReading.Assumed;
import ru.touchpoints.registry.render.Paragraphs;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.writing.TextLayout;

/** What the import of a process registry tells beside the differences themselves. */
public final class ProcessImportReport {

  /** New processes of which each gets a line of its own. */
  private static final int FEW = 5;

  private final Wording words;
  private final Wording findingWords;

  public ProcessImportReport(Wording words, Wording findingWords) {
    this.words = words;
    this.findingWords = findingWords;
  }

  /** What was not read, what had to be made up, and what stays though it is not named. */
  public List<String> notices(Proposal proposal) {
    List<String> notices =
        new ArrayList<>(new Paragraphs(findingWords).of(proposal.newer().unread()));
    notices.addAll(assumed(proposal.newer().assumed(), proposal.names()));
    if (proposal.kept()) {
      boolean doubtful = proposal.newer().doubtful();
      notices.add(said(doubtful ? "import.absent-doubtful" : "import.absent", proposal.absent()));
    }
    return notices;
  }

  private List<String> assumed(List<Assumed> all, ProcessNames names) {
    long processes = all.stream().map(Assumed::process).distinct().count();
    if (processes > FEW) {
      String fields =
          all.stream()
              .map(Assumed::field)
              .distinct()
              .map(this::field)
              .collect(Collectors.joining(", "));
      return List.of(said("import.assumed-many", processes, fields));
    }
    return all.stream()
        .map(one -> said("import.assumed", one.process(), field(one.field()), value(one, names)))
        .toList();
  }

  private String field(String name) {
    return findingWords.get("diff.field." + name);
  }

  private String value(Assumed assumed, ProcessNames names) {
    return assumed.field().equals("department")
        ? names.department(assumed.value())
        : Arrays.stream(assumed.value().split(", ", -1))
            .map(word -> findingWords.get("diff.value." + word))
            .collect(Collectors.joining(", "));
  }

  /** What was done, and what is to be done by hand now. */
  public List<String> verdict(Result result) {
    Proposal proposal = result.proposal();
    List<String> verdict = new ArrayList<>();
    if (result.written().isEmpty()) {
      if (proposal.changes()) {
        verdict.add(said("import.plan-only"));
      }
      return verdict;
    }
    ProcessDifference difference = proposal.difference();
    verdict.add(said("import.written", String.join(", ", result.written())));
    for (Renumbered renumbered : difference.renumbered()) {
      verdict.add(said("import.rename", renumbered.from(), renumbered.to()));
    }
    if (!difference.uncovered().isEmpty()) {
      verdict.add(said("import.uncovered", difference.uncovered().size()));
    }
    if (proposal.orphaned() > 0) {
      verdict.add(said("import.orphaned", proposal.orphaned()));
    }
    return verdict;
  }

  private String said(String key, Object... arguments) {
    return TextLayout.wrap("", words.get(key, arguments));
  }
}
