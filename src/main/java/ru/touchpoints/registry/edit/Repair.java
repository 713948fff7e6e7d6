package ru.touchpoints.registry.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.edit.span.TextEdits;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.yaml.Place;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
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
   * when there is none, or when the text would afterwards mean something else elsewhere.
   */
  public static Optional<Repair> of(SourceDocument document, List<Finding> findings) {
    TextEdits edits = new TextEdits(document);
    List<Finding> repaired = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.fixable() && edits.add(finding.repair())) {
        repaired.add(finding);
      }
    }
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
