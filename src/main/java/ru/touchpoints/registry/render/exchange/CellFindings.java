package ru.touchpoints.registry.render.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ru.touchpoints.registry.exchange.Plan;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.workbook.cell.Spot;
import ru.touchpoints.registry.writing.TextLayout;

/** Findings that a workbook would cause, each at its cell, and many of one kind in one line. */
final class CellFindings {

  private static final String INDENT = "  ";

  /** Findings of comments in the files, which no workbook has. */
  private static final Pattern OF_COMMENTS = Pattern.compile("TP91.");

  private final Optional<Plan> plan;
  private final Wording words;
  private final Wording findingWords;

  /**
   * @param plan of the workbook; empty for findings that no workbook has a cell for
   */
  CellFindings(Optional<Plan> plan, Wording words, Wording findingWords) {
    this.plan = plan;
    this.words = words;
    this.findingWords = findingWords;
  }

  String text(List<Finding> findings) {
    Map<String, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String kind = finding.message().key() + cell(finding).flatMap(Spot::sheet).orElse("");
      alike.computeIfAbsent(kind, key -> new ArrayList<>()).add(finding);
    }
    StringBuilder out = new StringBuilder();
    for (List<Finding> group : alike.values()) {
      boolean cells = group.stream().allMatch(one -> cell(one).isPresent());
      if (cells && Repeated.many(group.size())) {
        summary(group, out);
      } else {
        group.forEach(one -> single(one, out));
      }
    }
    return out.toString();
  }

  Optional<Spot> cell(Finding finding) {
    return OF_COMMENTS.matcher(finding.code()).matches()
        ? Optional.empty()
        : plan.flatMap(known -> known.cell(finding));
  }

  /** What is wrong, in the words of those who have the workbook before them. */
  String says(Finding finding) {
    return plan.map(known -> cellWords(known).says(known, finding))
        .orElseGet(() -> findingWords.text(finding.message()));
  }

  /** What to write where. */
  Optional<String> advice(Finding finding) {
    return plan.isEmpty()
        ? findingWords.advice(finding.message())
        : cellWords(plan.get()).advice(plan.get(), finding);
  }

  private CellWords cellWords(Plan known) {
    return new CellWords(known.order(), words, findingWords);
  }

  private void single(Finding finding, StringBuilder out) {
    Optional<Spot> cell = cell(finding);
    if (cell.isPresent()) {
      say(cell.get(), finding.code(), says(finding), out);
      advise(advice(finding), out);
      return;
    }
    Message what = Message.of("touchpoints.finding", finding.code(), finding.message());
    String place =
        Printable.name(finding.location().file()) + ":" + finding.location().span().line() + ": ";
    out.append(TextLayout.wrap(INDENT, Printable.of(place + findingWords.text(what)))).append('\n');
    advise(findingWords.advice(finding.message()), out);
  }

  private void summary(List<Finding> group, StringBuilder out) {
    Finding first = group.get(0);
    Set<String> cells = new LinkedHashSet<>();
    Set<String> advice = new LinkedHashSet<>();
    for (Finding one : group) {
      cell(one).map(Spot::address).ifPresent(cells::add);
      advice.add(advice(one).orElse(""));
    }
    String text =
        words.get(
            "import.findings-alike",
            findingWords.ruleTitle(first.code()),
            findingWords.count("finding", group.size()),
            new Repeated(words).listed(cells));
    cell(first).ifPresent(spot -> say(spot, first.code(), text, out));
    if (advice.size() == 1) {
      advise(advice(first), out);
    }
  }

  private void say(Spot spot, String code, String what, StringBuilder out) {
    String text = findingWords.text(spot.say("touchpoints.finding", code, what));
    out.append(TextLayout.wrap(INDENT, Printable.of(text))).append('\n');
  }

  private static void advise(Optional<String> advice, StringBuilder out) {
    advice
        .map(Printable::of)
        .ifPresent(text -> out.append(TextLayout.wrap(INDENT + INDENT, text)).append('\n'));
  }
}
