package ru.touchpoints.registry.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;

/** The target that {@code -Dfuzz.target} names, for Jazzer. */
final class Fuzzed {

  /** Of processor time, for whatever input. */
  private static final long MOST_SECONDS = 2;

  private static final int WARMING = 10;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final FuzzTarget.Target TARGET = warm();

  /** The first runs load classes, which takes longer than anything after them. */
  private static FuzzTarget.Target warm() {
    String name = System.getProperty("fuzz.target", "reading");
    for (FuzzTarget target : FuzzTarget.values()) {
      if (target.toString().equals(name)) {
        try {
          FuzzTarget.Target made = target.in(Files.createTempDirectory("fuzz-" + name));
          for (byte[] seed : made.seeds().stream().limit(WARMING).toList()) {
            made.feed(seed);
          }
          return made;
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    throw new IllegalArgumentException(name);
  }

  /** What Jazzer calls. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    long before = THREADS.getCurrentThreadCpuTime();
    TARGET.feed(input);
    long seconds = TimeUnit.NANOSECONDS.toSeconds(THREADS.getCurrentThreadCpuTime() - before);
    if (seconds >= MOST_SECONDS) {
      throw new AssertionError("Took " + seconds + " s");
    }
  }
}
