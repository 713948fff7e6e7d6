package ru.touchpoints.registry.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reports that are larger than what is sorted and kept at once. */
final class ReportTest {

  private static final int MANY = 40_000;

  private static Finding finding(int number) {
    Span span = new Span(number / 3 + 1, number % 3 + 1, number / 3 + 1, number % 3 + 2);
    Location place = new Location("registry/a.yaml", span, "/touchpoints/" + number);
    return Finding.of(
            "TP102",
            number % 2 == 0 ? Severity.ERROR : Severity.WARNING,
            place,
            Message.of("TP102.similar", "поле" + number, Message.of("inner"), number))
        .about(new Finding.Subject(Optional.of("p"), Optional.empty(), "поле", "знач\ud83d\ude00"))
        .relatedTo(place, Message.of("TP002.first", "а"))
        .repairedBy(List.of(new Replacement(span, "слово")));
  }

  private static List<Finding> many() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      findings.add(finding(i));
    }
    return findings;
  }

  @Test
  void manyAreSortedAndStandOnceAsAFewDo() {
    List<Finding> sorted = many();
    List<Finding> shuffled = new ArrayList<>(sorted);
    shuffled.addAll(sorted.subList(0, 100));
    Collections.shuffle(shuffled, new Random(1));

    Report report = new Report(shuffled);

    assertThat(new ArrayList<>(report.findings())).isEqualTo(sorted);
    assertThat(report.count(Severity.ERROR)).isEqualTo(MANY / 2);
    assertThat(report.only(one -> one.severity() == Severity.WARNING).findings())
        .hasSize(MANY / 2)
        .first()
        .isEqualTo(finding(1));
  }

  @Test
  void packedFindingsAreWhatTheyWere() {
    List<Finding> plain = many();
    Findings packed = Findings.of(plain);
    Findings twice = Findings.of(packed);
    twice.addAll(packed);

    assertThat(packed).hasSize(MANY);
    assertThat(packed.get(5_000)).isEqualTo(plain.get(5_000));
    assertThat(packed.get(MANY - 1)).isEqualTo(plain.get(MANY - 1));
    assertThat(twice).hasSize(2 * MANY);
    assertThat(new ArrayList<>(twice).subList(MANY, 2 * MANY)).isEqualTo(plain);
  }

  @Test
  void fingerprintsOfManyAlikeDiffer() {
    List<String> fingerprints = Fingerprints.of(new Report(many()));

    assertThat(new HashSet<>(fingerprints)).hasSize(MANY);
  }

  @Test
  void aLongValueIsCutBetweenCharacters() {
    String accented = "е\u0301".repeat(150);

    assertThat(Message.shortened("ы".repeat(200))).isEqualTo("ы".repeat(200));
    assertThat(Message.shortened("ы".repeat(201))).isEqualTo("ы".repeat(200) + "…");
    assertThat(Message.shortened("😀".repeat(201))).isEqualTo("😀".repeat(200) + "…");
    assertThat(Message.shortened("ы" + accented)).isEqualTo("ы" + accented.substring(0, 198) + "…");
  }
}
