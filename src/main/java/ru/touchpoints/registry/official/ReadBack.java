package ru.touchpoints.registry.official;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.touchpoints.registry.finding.Message;

/**
 * What a document says, place by place, whichever its format.
 *
 * @param properties what it says of itself
 * @param texts the text of every cell that has one, by its place as messages name it
 * @param features what else it has that changes how it reads: sheets, merged cells, hidden rows
 */
public record ReadBack(
    Map<String, String> properties, Map<Message, String> texts, Set<Message> features) {

  /** The key of a place in a workbook: its sheet and its address. */
  static final String CELL = "verify.cell";

  public ReadBack {
    properties = Map.copyOf(properties);
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    features = Collections.unmodifiableSet(new LinkedHashSet<>(features));
  }

  /**
   * A place where two documents differ.
   *
   * @param expected empty where nothing should be
   * @param found empty where nothing is
   */
  public record Difference(Message place, String expected, String found) {}

  /** The cells in which {@code other} differs from this document, in the order of this one. */
  public List<Difference> cellsThatDiffer(ReadBack other) {
    List<Difference> differences = new ArrayList<>();
    Set<Message> places = new LinkedHashSet<>(texts.keySet());
    places.addAll(other.texts.keySet());
    for (Message place : places) {
      String expected = texts.getOrDefault(place, "");
      String found = other.texts.getOrDefault(place, "");
      if (!joined(expected).equals(joined(found))) {
        differences.add(new Difference(place, expected, found));
      }
    }
    return differences;
  }

  /** Whether every cell reads the same to the last sign. */
  public boolean readsLike(ReadBack other) {
    return texts.equals(other.texts);
  }

  /**
   * Items in one line or in lines of their own, both signs of a number: editions were printed so.
   */
  private static String joined(String text) {
    return text.replace("\n", "; ").replace("№ ", "N ");
  }

  /** The features that this document has and {@code other} lacks. */
  public List<Message> featuresBeyond(ReadBack other) {
    return features.stream().filter(feature -> !other.features.contains(feature)).toList();
  }

  /** Whether there is a text in the column of the sheet. */
  public boolean has(Object sheet, Object column) {
    return texts.keySet().stream()
        .filter(place -> place.key().equals(CELL) && place.arguments().get(0).equals(sheet))
        .map(place -> String.valueOf(place.arguments().get(1)))
        .anyMatch(cell -> cell.matches(column + "[0-9]+"));
  }
}
