package ru.touchpoints.registry.official.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a document says, place by place, whichever its format.
 *
 * @param properties what it says of itself
 * @param texts the text of every cell that has one, by its place
 * @param features what else it has that changes how it reads: sheets, merged cells, hidden rows
 */
public record ReadBack(
    Map<String, String> properties, Map<DocumentPlace, String> texts, Set<DocumentPlace> features) {

  private static final Pattern ROW = Pattern.compile("[0-9]+");

  public ReadBack {
    properties = Map.copyOf(properties);
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    features = Collections.unmodifiableSet(new LinkedHashSet<>(features));
  }

  /** The cells in which {@code found} differs from this document, in the order of this one. */
  List<DocumentDifference> cellsThatDiffer(ReadBack found) {
    List<DocumentDifference> differences = new ArrayList<>();
    Set<DocumentPlace> places = new LinkedHashSet<>(texts.keySet());
    places.addAll(found.texts.keySet());
    for (DocumentPlace place : places) {
      String own = texts.getOrDefault(place, "");
      String other = found.texts.getOrDefault(place, "");
      if (!joined(own).equals(joined(other))) {
        differences.add(DocumentDifference.changed(place, own, other));
      }
    }
    return differences;
  }

  /** Whether every cell reads the same to the last sign. */
  boolean readsLike(ReadBack other) {
    return texts.equals(other.texts);
  }

  /**
   * Items in one line or in lines of their own, both signs of a number: editions were printed so.
   */
  private static String joined(String text) {
    return text.replace("\n", "; ").replace("№ ", "N ");
  }

  /** The features that only one of the two has, those of this document first. */
  List<DocumentDifference> featuresThatDiffer(ReadBack found) {
    List<DocumentDifference> differences = new ArrayList<>();
    for (DocumentPlace feature : features) {
      if (!found.features.contains(feature)) {
        differences.add(
            found.shows(feature)
                ? DocumentDifference.shown(feature)
                : DocumentDifference.lacking(feature));
      }
    }
    for (DocumentPlace feature : found.features) {
      if (!features.contains(feature)) {
        differences.add(DocumentDifference.added(feature));
      }
    }
    return differences;
  }

  /** Whether a column that should be hidden is there for everybody to see. */
  private boolean shows(DocumentPlace feature) {
    String column = feature.column().orElse("");
    return feature.kind() == DocumentPlace.Kind.HIDDEN_COLUMN
        && texts.keySet().stream()
            .filter(place -> place.kind() == DocumentPlace.Kind.CELL)
            .filter(place -> place.sheet().equals(feature.sheet()))
            .flatMap(place -> place.cells().stream())
            .filter(cell -> cell.startsWith(column))
            .anyMatch(cell -> ROW.matcher(cell.substring(column.length())).matches());
  }
}
