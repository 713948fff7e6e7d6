package ru.touchpoints.registry.render.timing;

import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.timing.Phase;
import ru.touchpoints.registry.timing.Timings;

/** The phases of a run in milliseconds, and the slowest of the rules that ask the whole list. */
public final class TimingReport {

  private static final int SLOWEST = 5;

  private final Wording words;

  /**
   * @param words of the findings
   */
  public TimingReport(Wording words) {
    this.words = words;
  }

  public String render(Timings timings) {
    StringBuilder out = new StringBuilder(words.get("timings.heading"));
    timings
        .phases()
        .forEach((phase, time) -> line(out, time, words.get("timings." + phase.name())));
    line(out, timings.whole(), words.get("timings.whole"));
    out.append('\n').append(words.get("timings.rules"));
    timings.named(Phase.LIST_RULES).entrySet().stream()
        .sorted(
            Map.Entry.<String, Duration>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(SLOWEST)
        .forEach(
            rule ->
                line(out, rule.getValue(), rule.getKey() + " " + words.ruleTitle(rule.getKey())));
    return out.toString();
  }

  private static void line(StringBuilder out, Duration time, String what) {
    out.append(String.format(Locale.ROOT, "\n%9.1f  %s", time.toNanos() / 1e6, what));
  }
}
