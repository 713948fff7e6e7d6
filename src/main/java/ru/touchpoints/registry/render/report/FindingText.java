package ru.touchpoints.registry.render.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import ru.touchpoints.registry.bodies.BodyRoll;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.list.CheckSummary;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rulebook.RuleCatalogue;

/** The sentences about findings that several formats share. */
final class FindingText {

  private final Wording wording;
  private final RuleCatalogue catalogue;
  private final BodyRoll roll;

  FindingText(Wording wording, RuleCatalogue catalogue, BodyRoll roll) {
    this.wording = wording;
    this.catalogue = catalogue;
    this.roll = roll;
  }

  Wording wording() {
    return wording;
  }

  RuleInfo rule(Finding finding) {
    return roll.rules(finding, catalogue).info(finding.code()).orElseThrow();
  }

  String message(Finding finding) {
    return wording.text(finding.message());
  }

  /** How to repair it, as a whole sentence. */
  Optional<String> advice(Finding finding) {
    return wording.advice(finding.message()).map(advice -> wording.get("text.fix", advice));
  }

  /** The message and the advice, each on lines of its own. */
  String whole(Finding finding) {
    return advice(finding).map(advice -> message(finding) + "\n" + advice).orElse(message(finding));
  }

  /** The code with its paragraphs, {@code TP370 (п. 3.7)}. */
  String code(Finding finding) {
    return wording
        .places(rule(finding).paragraphs())
        .map(places -> finding.code() + " " + wording.get("text.paragraph", places))
        .orElse(finding.code());
  }

  String severity(Finding finding) {
    return wording.get("severity." + finding.severity().id());
  }

  /** How much was checked. */
  String checked(CheckSummary summary) {
    String checked =
        wording.get(
            "summary.checked",
            wording.count("file", summary.files()),
            wording.count("touchpoint", summary.touchpoints()),
            wording.count("rule", summary.rules()));
    return roll.several() ? bodies(roll) + ": " + checked : checked;
  }

  /** How many findings comments keep from being said; nothing where they keep none. */
  String silenced(Report report) {
    return report.silenced() == 0
        ? ""
        : wording.get("summary.silenced", wording.count("finding", report.silenced()));
  }

  private String bodies(BodyRoll roll) {
    String all = wording.count("body", roll.bodies().size());
    int unread = roll.unread().size();
    return unread == 0 ? all : wording.get("bodies.some-unread", all, unread);
  }

  /** The sentence that the list of a body cannot be read. */
  String unread(BodyRoll.Told told) {
    return wording.get("bodies.unread", told.body().path(), told.unread().orElse(""));
  }

  BodyRoll roll() {
    return roll;
  }

  /** How many findings there are of each severity; the word for none without any. */
  String counts(Report report) {
    return counts(report::count);
  }

  /** The same of a part of a report. */
  String counts(ToIntFunction<Severity> found) {
    String counts =
        Arrays.stream(Severity.values())
            .filter(severity -> found.applyAsInt(severity) > 0)
            .map(severity -> wording.count(severity.id(), found.applyAsInt(severity)))
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? wording.get("summary.clean") : counts;
  }
}
