package ru.touchpoints.registry.yaml;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.yaml.YamlNode.Entry;

/**
 * The entries of a mapping with more keys than any form has: they are looked up, for each of them
 * gets a finding.
 */
final class IndexedEntries extends AbstractList<Entry> implements RandomAccess {

  /** Up to so many keys are found faster one by one. */
  private static final int FEW = 32;

  private final List<Entry> entries;
  private final Map<String, Entry> byKey = new HashMap<>();

  private IndexedEntries(List<Entry> entries) {
    this.entries = entries;
    entries.forEach(entry -> byKey.put(entry.key().text(), entry));
  }

  /** The entries, none of which can be changed. */
  static List<Entry> of(List<Entry> entries) {
    List<Entry> fixed = List.copyOf(entries);
    return fixed.size() > FEW ? new IndexedEntries(fixed) : fixed;
  }

  @Nullable Entry find(String key) {
    return byKey.get(key);
  }

  @Override
  public Entry get(int index) {
    return entries.get(index);
  }

  @Override
  public int size() {
    return entries.size();
  }
}
