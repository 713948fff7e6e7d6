package ru.touchpoints.registry.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.touchpoints.registry.edit.span.TextEdits;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Replacement;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.yaml.Place;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;
import ru.touchpoints.registry.yaml.YamlNode.Style;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/**
 * A document with some of its findings repaired.
 *
 * @param repaired what was repaired, in the order of the report
 * @param after the document as it reads afterwards
 */
public record Repair(List<Finding> repaired, SourceDocument after) {

  public Repair {
    repaired = List.copyOf(repaired);
  }

  /**
   * Makes as many of the repairs as do not touch each other; the rest is for another round. Empty
   * when there is none that leaves the meaning of everything else alone.
   */
  public static Optional<Repair> of(SourceDocument document, List<Finding> findings) {
    Map<Finding, List<Replacement>> repairs = new LinkedHashMap<>();
    findings.stream().filter(Finding::fixable).forEach(one -> repairs.put(one, one.repair()));
    Optional<Repair> all = made(document, repairs);
    if (all.isPresent() || repairs.isEmpty()) {
      return all;
    }
    // One that would turn a text into a number must not keep the others from being made.
    repairs.replaceAll((finding, repair) -> sound(document, finding));
    return made(document, repairs);
  }

  /** The repair; where the text could then no longer go without quotes, the whole text in them. */
  private static List<Replacement> sound(SourceDocument document, Finding finding) {
    return document
        .find(finding.location().pointer())
        .filter(node -> node instanceof Scalar scalar && scalar.style() == Style.PLAIN)
        .flatMap(text -> repaired(document, text, finding.repair()))
        .filter(text -> !ScalarWriter.isPlain(text.written(), true))
        .map(text -> List.of(new Replacement(text.span(), ScalarWriter.quoted(text.written()))))
        .orElse(finding.repair());
  }

  /** What stands in the span after a repair. */
  private record Written(Span span, String written) {}

  /** The text of one line as it would be; empty when the repair is not within it. */
  private static Optional<Written> repaired(
      SourceDocument document, YamlNode text, List<Replacement> repair) {
    Span whole = document.span(text);
    StringBuilder after = new StringBuilder();
    int from = text.start();
    for (Replacement one : repair) {
      int start = document.offset(one.span().line(), one.span().column());
      int end = document.offset(one.span().endLine(), one.span().endColumn());
      if (start < from || end > text.end()) {
        return Optional.empty();
      }
      after.append(document.textBetween(from, start)).append(one.text());
      from = end;
    }
    after.append(document.textBetween(from, text.end()));
    return whole.line() == whole.endLine()
        ? Optional.of(new Written(whole, after.toString()))
        : Optional.empty();
  }

  private static Optional<Repair> made(
      SourceDocument document, Map<Finding, List<Replacement>> repairs) {
    TextEdits edits = new TextEdits(document);
    List<Finding> repaired = new ArrayList<>();
    repairs.forEach(
        (finding, repair) -> {
          if (edits.add(repair)) {
            repaired.add(finding);
          }
        });
    SourceDocument after =
        DocumentReader.read(document.path(), edits.applied().getBytes(StandardCharsets.UTF_8));
    return !repaired.isEmpty() && sameElsewhere(document, after, repaired)
        ? Optional.of(new Repair(repaired, after))
        : Optional.empty();
  }

  /** The same structure, and the same values but for those that findings were about. */
  private static boolean sameElsewhere(
      SourceDocument before, SourceDocument after, List<Finding> repaired) {
    Set<String> touched = new HashSet<>();
    repaired.forEach(finding -> touched.add(finding.location().pointer()));
    Set<String> lists =
        touched.stream()
            .filter(pointer -> before.find(pointer).orElse(null) instanceof Sequence)
            // A list whose key was put right is another one's no more than before.
            .filter(pointer -> after.find(pointer).isPresent())
            .collect(Collectors.toSet());
    List<Place> old = outside(lists, before);
    List<Place> now = outside(lists, after);
    if (old.size() != now.size() || after.findings().size() > before.findings().size()) {
      return false;
    }
    Map<String, String> renamed = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      String pointer = renamed(old.get(i).pointer(), now.get(i).pointer(), touched, renamed);
      if (!pointer.equals(now.get(i).pointer()) || !same(old.get(i), now.get(i), touched)) {
        return false;
      }
    }
    return true;
  }

  /** All places but those inside a list that a finding was about as a whole. */
  private static List<Place> outside(Set<String> lists, SourceDocument document) {
    return document.places().stream()
        .filter(place -> !lists.contains(Pointers.parent(place.pointer())))
        .toList();
  }

  /** The old pointer with the keys in it that findings were about as they read now. */
  private static String renamed(
      String old, String now, Set<String> touched, Map<String, String> renamed) {
    if (old.isEmpty()) {
      return old;
    }
    String parent = Pointers.parent(old);
    String above = renamed.getOrDefault(parent, parent);
    String pointer = above + old.substring(parent.length());
    if (touched.contains(old) && !now.isEmpty() && Pointers.parent(now).equals(above)) {
      pointer = now;
    }
    if (!pointer.equals(old)) {
      renamed.put(old, pointer);
    }
    return pointer;
  }

  private static boolean same(Place old, Place now, Set<String> touched) {
    if (old.node() instanceof Scalar was) {
      return now.node() instanceof Scalar is
          && is.kind() == was.kind()
          && (is.text().equals(was.text()) || touched.contains(old.pointer()));
    }
    return old.node().getClass() == now.node().getClass();
  }
}
