package ru.touchpoints.registry.load.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.touchpoints.registry.model.id.Slug;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/**
 * The codes of the items of one list, and those that would do for the items without any. A list may
 * have as many items as its file has room for: the numbers behind a code are counted on, not tried
 * from the first one again.
 */
final class ItemCodes {

  private final String nameless;
  private final Set<String> codes = new HashSet<>();

  /** The items without a code, each under the one suggested for it. */
  private final Map<String, Integer> suggested = new HashMap<>();

  /** The items without a code, by their number in the list. */
  private final Set<Integer> without = new HashSet<>();

  private final Map<String, Tried> triedAbove = new HashMap<>();
  private final Map<String, Tried> triedAnywhere = new HashMap<>();

  /** The first number behind a code that was free for an item. */
  private record Tried(int item, int number) {}

  ItemCodes(Sequence list, String nameless) {
    this.nameless = nameless;
    List<YamlNode> items = list.items();
    for (int i = 0; i < items.size(); i++) {
      String code = text(items.get(i), "id");
      if (code.isEmpty()) {
        without.add(i);
      } else {
        codes.add(code);
      }
    }
    for (int i = 0; i < items.size(); i++) {
      if (without.contains(i)) {
        suggested.put(free(i, text(items.get(i), "title")), i);
      }
    }
    triedAbove.clear();
  }

  private static String text(YamlNode item, String field) {
    return item instanceof Mapping mapping && mapping.get(field) instanceof Scalar scalar
        ? scalar.text()
        : "";
  }

  /**
   * A code made of the text that no other item has, nor is it suggested for one that comes first:
   * for one above, or for any where the item itself has a code, be it a wrong one.
   */
  String free(int item, String text) {
    String base = Slug.of(text, nameless);
    int before = without.contains(item) ? item : Integer.MAX_VALUE;
    Map<String, Tried> tried = without.contains(item) ? triedAbove : triedAnywhere;
    Tried last = tried.get(base);
    int number = last != null && last.item() <= before ? last.number() : 1;
    while (taken(numbered(base, number), before)) {
      number++;
    }
    tried.put(base, new Tried(before, number));
    return numbered(base, number);
  }

  private static String numbered(String base, int number) {
    return number == 1 ? base : base + "-" + number;
  }

  private boolean taken(String code, int before) {
    Integer other = suggested.get(code);
    return codes.contains(code) || (other != null && other < before);
  }
}
