package ru.touchpoints.registry.load.schema;

import java.util.List;
import ru.touchpoints.registry.finding.Replacement;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;

/** A mistyped word put right by replacing the few letters that are wrong. */
public final class WordRepair {

  private WordRepair() {}

  /**
   * What makes the scalar under the pointer read {@code word}, quotes left alone; nothing where the
   * letters cannot be told apart with certainty.
   */
  public static List<Replacement> of(SourceDocument document, String pointer, String word) {
    return document.find(pointer).orElse(null) instanceof Scalar scalar
        ? of(document, scalar, word)
        : List.of();
  }

  /** What makes the key under the pointer read {@code word}. */
  public static List<Replacement> ofKey(SourceDocument document, String pointer, String word) {
    return document.entry(pointer).map(entry -> of(document, entry.key(), word)).orElse(List.of());
  }

  private static List<Replacement> of(SourceDocument document, Scalar scalar, String word) {
    int[] old = scalar.text().codePoints().toArray();
    int[] now = word.codePoints().toArray();
    int most = Math.min(old.length, now.length);
    int prefix = 0;
    while (prefix < most && old[prefix] == now[prefix]) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < most - prefix && old[old.length - 1 - suffix] == now[now.length - 1 - suffix]) {
      suffix++;
    }
    // An insertion takes a neighbour along: an empty stretch has no place of its own.
    if (prefix + suffix == old.length && prefix > 0) {
      prefix--;
    } else if (prefix + suffix == old.length && suffix > 0) {
      suffix--;
    }
    int from = prefix;
    int to = old.length - suffix;
    String text = new String(now, from, now.length - suffix - from);
    return from >= to
        ? List.of()
        : document
            .characters(scalar)
            .map(characters -> List.of(new Replacement(characters.span(from, to), text)))
            .orElse(List.of());
  }
}
