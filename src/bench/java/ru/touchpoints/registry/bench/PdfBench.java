package ru.touchpoints.registry.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import org.apache.fop.configuration.ConfigurationException;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.pdf.PdfFormWriter;

/**
 * How long the PDF takes.
 *
 * <p>{@code mvn -P bench test-compile exec:exec@pdf} prints the processor time of 300 rows against that of
 * Apache FOP, turn by turn in one process, and the times of 200, 4 000 and 40 000 touchpoints with
 * the memory that is in use at their end. {@code -Dbench.heap=400m} sets the heap.
 */
public final class PdfBench {

  private static final int ROUNDS = 15;
  private static final int COMPARED = 300;

  private PdfBench() {}

  /**
   * Runs the measurements.
   *
   * @param arguments numbers of touchpoints; none means the comparison and the usual three
   */
  public static void main(String[] arguments) throws IOException, ConfigurationException {
    if (arguments.length > 0) {
      for (String size : arguments) {
        size(Integer.parseInt(size));
      }
      return;
    }
    compare();
    for (int size : new int[] {200, 4_000, 40_000}) {
      size(size);
    }
  }

  private static void compare() throws IOException, ConfigurationException {
    Form form = new SyntheticList(COMPARED).form();
    FopTable fop = new FopTable();
    double[] ratios = new double[ROUNDS];
    double[] ours = new double[ROUNDS];
    double[] theirs = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      ours[i] = seconds(() -> new PdfFormWriter().write(form, new ByteArrayOutputStream()));
      theirs[i] = seconds(() -> fop.write(form, new ByteArrayOutputStream()));
      ratios[i] = ours[i] / theirs[i];
    }
    print(
        "%d rows, processor time: %.3f s, FOP %.3f s, ratio %.3f (medians of %d);"
            + " first round %.3f s and %.3f s",
        COMPARED, median(ours), median(theirs), median(ratios), ROUNDS, ours[0], theirs[0]);
  }

  private static void size(int touchpoints) throws IOException {
    Form form = new SyntheticList(touchpoints).form();
    Counter counter = new Counter();
    double seconds = seconds(() -> new PdfFormWriter().write(form, counter));
    Runtime runtime = Runtime.getRuntime();
    print(
        "%d touchpoints: %.2f s of one processor, file %.1f MB, heap in use %d MB of %d",
        touchpoints,
        seconds,
        counter.length / 1e6,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        runtime.maxMemory() >> 20);
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private interface Work {
    void run() throws IOException;
  }

  /** Of the processor: on a busy machine the clock tells of the others. */
  private static double seconds(Work work) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Throws the document away. */
  private static final class Counter extends OutputStream {

    private long length;

    @Override
    public void write(int b) {
      length++;
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
      length += count;
    }
  }
}
