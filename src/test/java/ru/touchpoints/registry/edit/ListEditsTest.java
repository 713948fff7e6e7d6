package ru.touchpoints.registry.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** A list becomes another one, and as many of its lines stay as the two have in common. */
final class ListEditsTest {

  private static final String END = "b: c # конец\n";

  /** A list by lines, each of which tells where it stood. */
  private static String written(List<String> items) {
    StringBuilder text = new StringBuilder("a:\n");
    for (int i = 0; i < items.size(); i++) {
      text.append("  # над ").append(i).append("\n  - ").append(items.get(i)).append("\n");
    }
    return text + END;
  }

  private static String set(List<String> old, List<String> now) {
    DocumentEdit edit =
        DocumentEdit.of(
            DocumentReader.read("a.yaml", written(old).getBytes(StandardCharsets.UTF_8)),
            DocumentShape.of(DocumentKind.TOUCHPOINTS));
    Patch patch = edit.set("/a", YamlValue.texts(now)).patch();
    assertThat(patch.obstacle()).isEmpty();
    return patch.after().text();
  }

  private static List<String> some(Random random) {
    return IntStream.range(0, 1 + random.nextInt(7))
        .mapToObj(i -> "x" + random.nextInt(5))
        .toList();
  }

  /** The most items that two lists have in common, in one order. */
  private static int inCommon(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    List<String> rest = one.subList(1, one.size());
    List<String> otherRest = other.subList(1, other.size());
    return one.get(0).equals(other.get(0))
        ? 1 + inCommon(rest, otherRest)
        : Math.max(inCommon(rest, other), inCommon(one, otherRest));
  }

  @Test
  void itemsInCommonKeepTheirLines() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<String> old = some(random);
      List<String> now = some(random);
      String text = set(old, now);
      assertThat(text).endsWith(END);
      List<String> items = new ArrayList<>();
      int kept = 0;
      int last = -1;
      String above = "";
      for (String line : text.lines().toList()) {
        if (line.startsWith("  - ")) {
          String item = line.substring(4);
          items.add(item);
          int at = above.isEmpty() ? -1 : Integer.parseInt(above.substring(8));
          if (at >= 0 && old.get(at).equals(item)) {
            assertThat(at).isGreaterThan(last);
            last = at;
            kept++;
          }
        }
        above = line.startsWith("  #") ? line : "";
      }
      assertThat(items).as("%s to %s", old, now).isEqualTo(now);
      assertThat(kept).as("%s to %s:%n%s", old, now, text).isEqualTo(inCommon(old, now));
    }
  }

  private static List<String> numbered(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "x" + i).toList();
  }

  /** Two lists of more than a thousand items each are compared at their ends alone. */
  @Test
  void aLongListKeepsItsEnds() {
    List<String> old = numbered(0, 1_100);
    List<String> now = new ArrayList<>(old);
    now.set(1, "q");
    now.add(500, "z");
    now.set(1_099, "w");
    String text = set(old, now);
    assertThat(text).startsWith("a:\n  # над 0\n  - x0\n  # над 1\n  - q\n  # над 2\n  - x2\n");
    assertThat(text).contains("  # над 1098\n  - x1097\n  - w\n  # над 1099\n  - x1099\n");
  }

  @Test
  void aShorterListKeepsWhatItsMiddleHolds() {
    List<String> old = numbered(0, 900);
    List<String> now = new ArrayList<>(old);
    now.set(0, "q");
    now.add(500, "z");
    now.set(900, "w");
    String text = set(old, now);
    assertThat(text).contains("  # над 499\n  - x499\n  - z\n  # над 500\n  - x500\n");
    assertThat(text).endsWith("  # над 898\n  - x898\n  # над 899\n  - w\n" + END);
  }
}
