package ru.touchpoints.registry.rule.suppression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Findings;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.text.CommentEntry;
import ru.touchpoints.registry.load.text.DocumentEntry;
import ru.touchpoints.registry.load.word.Traits;

/** All comments of a registry that ask for silence. */
public final class Suppressions {

  private static final Set<String> OWN =
      Set.of(UnusedSuppression.INFO.code(), ExpiredSuppression.INFO.code());

  private final List<Suppression> suppressions;
  private final Set<String> idle;
  private final LocalDate today;

  /**
   * @param suppressions of all files
   * @param idle the codes of rules that had nothing to go by: what they would find is not known
   * @param today decides which of them have expired
   */
  public Suppressions(List<Suppression> suppressions, Set<String> idle, LocalDate today) {
    this.suppressions = List.copyOf(suppressions);
    this.idle = Set.copyOf(idle);
    this.today = today;
  }

  /**
   * The comments that silence something, whether anything is said there or not.
   *
   * @param known the codes of all rules
   */
  public static List<Suppression> in(Registry registry, Set<String> known) {
    return Stream.concat(
            registry.central().stream(), registry.files().stream().map(FileEntry::entry))
        .flatMap(document -> in(document, Traits.REMARK, known).stream())
        .filter(suppression -> suppression.fault().isEmpty())
        .toList();
  }

  /**
   * The comments of one document that ask for silence, rightly or not.
   *
   * @param traits of the document
   * @param known the codes of all rules
   */
  public static List<Suppression> in(DocumentEntry document, int traits, Set<String> known) {
    List<Suppression> found = new ArrayList<>(0);
    if ((traits & Traits.REMARK) != 0) {
      SuppressionReader reader = new SuppressionReader(known);
      for (CommentEntry comment : document.comments()) {
        reader.read(comment).ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * What is said after the comments were heard.
   *
   * @param findings that are left, and what is to be said of the comments
   * @param silenced how many findings the comments keep from being said
   */
  public record Heard(List<Finding> findings, int silenced) {}

  /**
   * Takes out what is suppressed and adds what is to be said of the comments themselves. Comments
   * about these last findings come second, for they need to know of them.
   */
  public Heard applyTo(List<Finding> findings) {
    if (suppressions.isEmpty()) {
      return new Heard(findings, 0);
    }
    Heard first = silenced(Findings.of(findings), false);
    if (suppressions.stream().noneMatch(Suppressions::aboutOwn)) {
      return first;
    }
    Heard second = silenced(first.findings(), true);
    return new Heard(second.findings(), first.silenced() + second.silenced());
  }

  private static boolean aboutOwn(Suppression suppression) {
    return suppression.codes().stream().anyMatch(OWN::contains);
  }

  /** What is left of the findings, and what is to be said of the comments. */
  private Heard silenced(List<Finding> findings, boolean own) {
    Silence silence = new Silence();
    List<Finding> about = new Findings();
    List<Request> requests = new ArrayList<>();
    for (Suppression suppression : suppressions) {
      if (own == aboutOwn(suppression)) {
        ask(suppression, silence, requests, about);
      }
    }
    List<Finding> left = silence.left(findings);
    int silenced = findings.size() - left.size();
    for (Request request : requests) {
      if (!silence.used(request.number()) && !idle.contains(request.code())) {
        about.add(UnusedSuppression.of(request.suppression(), request.code()));
      }
    }
    left.addAll(about);
    return new Heard(left, silenced);
  }

  /** What a comment asks for, and under which number. */
  private record Request(Suppression suppression, String code, int number) {}

  private void ask(
      Suppression suppression, Silence silence, List<Request> requests, List<Finding> about) {
    if (suppression.expired(today)) {
      about.add(ExpiredSuppression.of(suppression));
    } else if (!suppression.holds(today)) {
      about.add(UnusedSuppression.faulty(suppression, suppression.fault().orElseThrow()));
    } else {
      String scope = suppression.comment().below().orElse("");
      for (String code : suppression.codes()) {
        int number = silence.ask(suppression.file(), code, scope);
        requests.add(new Request(suppression, code, number));
      }
    }
  }
}
