package ru.touchpoints.registry.timing;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Hears how long the parts of a run take. What lies inside another part counts for itself alone;
 * what several threads do at once is added up over them.
 */
public final class Timings {

  /** Hears nothing, and costs nothing. */
  public static final Timings OFF = new Timings(Optional.empty());

  private final Optional<Clock> clock;

  private Timings(Optional<Clock> clock) {
    this.clock = clock;
  }

  /** Something that takes time. */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    T done() throws E;
  }

  /** Timings of a command that begins to work now, in a program that has begun before. */
  public static Timings since(Instant began) {
    Instant process = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    Clock clock = new Clock(process);
    clock.add(Phase.START, Duration.between(process, began).toNanos());
    clock.add(Phase.COMMAND_LINE, Duration.between(began, Instant.now()).toNanos());
    return new Timings(Optional.of(clock));
  }

  /** Does the work, and counts its time for the phase. */
  public <T, E extends Exception> T of(Phase phase, Work<T, E> work) throws E {
    return clock.isEmpty()
        ? work.done()
        : clock.get().timed(work, nanos -> clock.get().add(phase, nanos));
  }

  /** Does the work, and counts its time for the phase and, within it, for what has this name. */
  public <T, E extends Exception> T of(Phase phase, String name, Work<T, E> work) throws E {
    return clock.isEmpty()
        ? work.done()
        : clock.get().timed(work, nanos -> clock.get().add(phase, name, nanos));
  }

  /** The time of each phase that there was. */
  public Map<Phase, Duration> phases() {
    Map<Phase, Duration> phases = new EnumMap<>(Phase.class);
    clock.ifPresent(running -> running.phases.forEach((phase, sum) -> phases.put(phase, of(sum))));
    return phases;
  }

  /** The time of what has a name within the phase. */
  public Map<String, Duration> named(Phase phase) {
    Map<String, Duration> named = new ConcurrentHashMap<>();
    clock.ifPresent(
        running ->
            running
                .names
                .getOrDefault(phase, Map.of())
                .forEach((name, sum) -> named.put(name, of(sum))));
    return named;
  }

  /** The time since the start of the process. */
  public Duration whole() {
    return clock
        .map(running -> Duration.between(running.process, Instant.now()))
        .orElse(Duration.ZERO);
  }

  private static Duration of(LongAdder sum) {
    return Duration.ofNanos(sum.sum());
  }
}
