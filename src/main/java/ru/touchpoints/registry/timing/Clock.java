package ru.touchpoints.registry.timing;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;

/** Measures work, and keeps the sums of its phases. */
final class Clock {

  final Instant process;
  final Map<Phase, LongAdder> phases = new ConcurrentHashMap<>();
  final Map<Phase, Map<String, LongAdder>> names = new ConcurrentHashMap<>();

  /** What was measured inside the work that the thread is at, in nanoseconds. */
  private final ThreadLocal<long[]> inside = ThreadLocal.withInitial(() -> new long[1]);

  /** A clock of the process that started then. */
  Clock(Instant process) {
    this.process = process;
  }

  void add(Phase phase, long nanos) {
    phases.computeIfAbsent(phase, first -> new LongAdder()).add(nanos);
  }

  void add(Phase phase, String name, long nanos) {
    add(phase, nanos);
    names
        .computeIfAbsent(phase, first -> new ConcurrentHashMap<>())
        .computeIfAbsent(name, first -> new LongAdder())
        .add(nanos);
  }

  /** Does the work; its own time, without what is measured inside it, goes to {@code sum}. */
  <T, E extends Exception> T timed(Timings.Work<T, E> work, LongConsumer sum) throws E {
    long[] measured = inside.get();
    long around = measured[0];
    measured[0] = 0;
    long start = System.nanoTime();
    try {
      return work.done();
    } finally {
      long whole = System.nanoTime() - start;
      sum.accept(whole - measured[0]);
      measured[0] = around + whole;
    }
  }
}
