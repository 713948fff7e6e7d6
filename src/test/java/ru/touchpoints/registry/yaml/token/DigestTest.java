package ru.touchpoints.registry.yaml.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sequences of texts that differ have digests that differ. */
final class DigestTest {

  private static String digest(List<String> texts) {
    Digest digest = new Digest();
    texts.forEach(digest::add);
    return digest.finished();
  }

  @Test
  void whereOneTextEndsAndTheNextBeginsIsPartOfIt() {
    Set<String> digests = new HashSet<>();
    List<List<String>> sequences =
        List.of(
            List.of(),
            List.of(""),
            List.of("", ""),
            List.of("ab", "c"),
            List.of("a", "bc"),
            List.of("abc"),
            List.of("abc", ""),
            // What reads as the length of a text is told from one.
            List.of("a\u0000\u0002b"),
            List.of("a", "b"),
            List.of("a", "", "b"),
            List.of("a\u0000\u0000\u0000b"),
            List.of("", "а".repeat(126)),
            List.of("\u0000\u00FC" + "а".repeat(126)),
            List.of("а".repeat(128)),
            List.of("а".repeat(127), "а"));
    sequences.forEach(texts -> digests.add(digest(texts)));
    assertThat(digests).hasSameSizeAs(sequences);
  }

  @Test
  void theSameTextsHaveTheSameDigestEachTime() {
    Digest digest = new Digest();
    digest.add("а");
    String first = digest.finished();
    digest.add("а");
    assertThat(digest.finished()).isEqualTo(first).isEqualTo(digest(List.of("а")));
  }
}
