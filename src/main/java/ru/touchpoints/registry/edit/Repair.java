package ru.touchpoints.registry.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.touchpoints.registry.edit.span.TextEdits;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Replacement;
import ru.touchpoints.registry.yaml.Place;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
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
    repairs.values().removeIf(List::isEmpty);
    return made(document, repairs);
  }

  /** The repair, if need be with the whole text in quotes; empty when neither will do. */
  private static List<Replacement> sound(SourceDocument document, Finding finding) {
    return Stream.of(finding.repair(), quoted(document, finding))
        .filter(repair -> made(document, Map.of(finding, repair)).isPresent())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Replacement> quoted(SourceDocument document, Finding finding) {
    TextEdits edits = new TextEdits(document);
    return document
        .find(finding.location().pointer())
        .filter(node -> node instanceof Scalar scalar && scalar.style() == Style.PLAIN)
        .filter(node -> edits.add(finding.repair()))
        .map(
            text -> {
              int[] after = edits.applied().codePoints().toArray();
              int behind = document.text().codePointCount(0, document.text().length()) - text.end();
              String now = new String(after, text.start(), after.length - behind - text.start());
              return List.of(new Replacement(document.span(text), ScalarWriter.quoted(now)));
            })
        .orElse(List.of());
  }

  private static Optional<Repair> made(
      SourceDocument document, Map<Finding, List<Replacement>> repairs) {
    TextEdits edits = new TextEdits(document);
    List<Finding> repaired = new ArrayList<>();
    repairs.forEach(
        (finding, repair) -> {
          if (!repair.isEmpty() && edits.add(repair)) {
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
    List<Place> old = before.places();
    List<Place> now = after.places();
    Set<String> touched = new HashSet<>();
    repaired.forEach(finding -> touched.add(finding.location().pointer()));
    if (old.size() != now.size() || after.findings().size() > before.findings().size()) {
      return false;
    }
    for (int i = 0; i < old.size(); i++) {
      if (!same(old.get(i), now.get(i), touched)) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(Place old, Place now, Set<String> touched) {
    if (!old.pointer().equals(now.pointer())) {
      return false;
    }
    if (old.node() instanceof Scalar was) {
      return now.node() instanceof Scalar is
          && is.kind() == was.kind()
          && (is.text().equals(was.text()) || touched.contains(old.pointer()));
    }
    return old.node().getClass() == now.node().getClass();
  }
}
