package ru.touchpoints.registry.render.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.touchpoints.registry.exchange.Difference;
import ru.touchpoints.registry.exchange.Difference.Kind;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.writing.TextLayout;

/** Lines that would say the same again and again, gathered into one. */
final class Repeated {

  /** So many of a kind are read one by one. */
  private static final int FEW = 3;

  private static final int NAMED = 10;

  private final Wording words;

  Repeated(Wording words) {
    this.words = words;
  }

  static boolean many(int count) {
    return count > FEW;
  }

  /** The first of the names, and how many more there are. */
  String listed(Collection<String> names) {
    String first = String.join(", ", names.stream().limit(NAMED).toList());
    return names.size() <= NAMED
        ? first
        : words.get("import.and-more", first, names.size() - NAMED);
  }

  /** The differences that are many of a kind, by what is said of all of them. */
  Map<String, List<Difference>> gathered(List<Difference> differences) {
    Map<String, List<Difference>> alike = new LinkedHashMap<>();
    for (Difference one : differences) {
      if (one.kind() == Kind.MISSING || one.kind() == Kind.SUPPOSED || one.kind() == Kind.IGNORED) {
        String after = one.kind() == Kind.SUPPOSED ? one.after() : "";
        String key = String.join("\n", one.kind().name(), one.header(), after);
        alike.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
      }
    }
    alike.values().removeIf(group -> !many(group.size()));
    return alike;
  }

  /** One line for differences of a kind. */
  String summary(List<Difference> group) {
    Difference first = group.get(0);
    Set<String> points = new LinkedHashSet<>();
    Set<String> cells = new LinkedHashSet<>();
    for (Difference one : group) {
      points.add(
          Printable.of(one.touchpoint().map(id -> one.process() + "/" + id).orElse(one.process())));
      cells.add(one.spot().address());
    }
    String header = Printable.of(first.header());
    String text =
        switch (first.kind()) {
          case SUPPOSED ->
              words.get(
                  "import.many.supposed",
                  header,
                  Printable.of(first.after()),
                  group.size(),
                  listed(points));
          case IGNORED -> words.get("import.many.ignored", header, group.size(), listed(cells));
          default -> words.get("import.many.missing", group.size(), listed(points));
        };
    return TextLayout.wrap("", text);
  }
}
