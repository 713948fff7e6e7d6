package ru.touchpoints.registry.exchange.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.exchange.processes.Skipped.Reason;
import ru.touchpoints.registry.render.Wording;

/** Rows that gave no process are all told of, many of them by their number. */
final class SkippedTest {
  @Test
  void rowsAreToldTenAtMostEachCutAtSixtySigns() {
    Skipped skipped = new Skipped();
    for (int i = 1; i <= 10; i++) {
      skipped.add(Reason.TOTAL, i, "я".repeat(54 + i));
    }
    String told = skipped.told().map(Wording.ofFindings("ru")::text).orElseThrow();
    assertThat(told)
        .contains("6 («" + "я".repeat(60) + "»), 7 («" + "я".repeat(60) + "…»)", "10 («")
        .doesNotContain("и ещё");
    assertThat(skipped.doubtful()).isFalse();
    skipped.add(Reason.TOTAL, 11, "я");
    skipped.add(Reason.TOTAL, 12, "я");
    skipped.add(Reason.ABOVE, 2, "я");
    skipped.add(Reason.ABOVE, 3, "я");
    skipped.add(Reason.ABOVE, 5, "я");
    skipped.add(Reason.STRANGE_NOTE, 20, "а");
    assertThat(skipped.told().map(Wording.ofFindings("ru")::text).orElseThrow())
        .startsWith("пропущены строки: 2–3, 5 — выше заголовков; 1 («")
        .contains(" — итог и ещё 2; 20 («а») — ниже таблицы");
    assertThat(skipped.doubtful()).isTrue();
    assertThat(new Skipped().told()).isEmpty();
  }

  @Test
  void ofManyRowsApartTheFirstFiftyAreTold() {
    Skipped skipped = new Skipped();
    for (int i = 1; i <= 50; i++) {
      skipped.add(Reason.HEADER, 1_000 * i, "");
      skipped.add(Reason.HEADER, 1_000 * i + 1, "");
    }
    assertThat(skipped.told().map(Wording.ofFindings("ru")::text).orElseThrow())
        .startsWith("пропущены строки: 1000–1001, ")
        .endsWith(", 50000–50001 — повтор заголовков.");
    skipped.add(Reason.HEADER, 60_000, "");
    skipped.add(Reason.HEADER, 60_001, "");
    assertThat(skipped.told().map(Wording.ofFindings("ru")::text).orElseThrow())
        .endsWith(", 50000–50001 — повтор заголовков и ещё 2.");
  }
}
