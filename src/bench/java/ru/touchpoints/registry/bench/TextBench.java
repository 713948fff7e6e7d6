package ru.touchpoints.registry.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import ru.touchpoints.registry.form.Content;
import ru.touchpoints.registry.form.Edition;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormBuilder;
import ru.touchpoints.registry.form.FormWriter;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.form.text.CsvFormWriter;
import ru.touchpoints.registry.form.text.HtmlFormWriter;
import ru.touchpoints.registry.form.text.JsonListWriter;
import ru.touchpoints.registry.load.order.BuiltInOrder;

/**
 * How long CSV, JSON and the page take.
 *
 * <p>{@code mvn -P bench test-compile exec:exec@text} prints for 200, 4 000 and 40 000 touchpoints
 * the time of each format, the size of its file and what a writer holds beside the list itself.
 */
public final class TextBench {

  private TextBench() {}

  /**
   * Runs the measurements.
   *
   * @param arguments numbers of touchpoints; none means the usual three
   */
  public static void main(String[] arguments) throws IOException {
    List<String> sizes =
        arguments.length > 0 ? List.of(arguments) : List.of("200", "4000", "40000");
    for (String size : sizes) {
      size(Integer.parseInt(size));
    }
  }

  private static void size(int touchpoints) throws IOException {
    SyntheticList list = new SyntheticList(touchpoints);
    Form form = list.form();
    Content content =
        Content.of(SyntheticList.passport(), BuiltInOrder.get(), list.processes(), list.files());
    Form own = new FormBuilder(content).build(Edition.NONE, false);
    if (own.rowCount() != form.rowCount()) {
      throw new IllegalStateException(own.rowCount() + " rows");
    }
    for (FormWriter writer :
        List.of(
            new CsvFormWriter(RowListener.SILENT),
            new JsonListWriter(content, RowListener.SILENT),
            new HtmlFormWriter(RowListener.SILENT))) {
      measure(writer, own, touchpoints);
    }
  }

  private static void measure(FormWriter writer, Form form, int touchpoints) throws IOException {
    Counter counter = new Counter();
    System.gc();
    long before = used();
    counter.floor = before;
    long start = System.nanoTime();
    writer.write(form, counter);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.gc();
    System.out.printf(
        Locale.ROOT,
        "%s %d touchpoints: %.2f s, file %.1f MB, list %d MB, writer at most %d MB with garbage%n",
        writer.format(),
        touchpoints,
        seconds,
        counter.length / 1e6,
        before >> 20,
        (counter.most - before) >> 20);
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Throws the document away, and looks at the heap now and then. */
  private static final class Counter extends OutputStream {

    private static final int PAUSE = 256;

    private long length;
    private long most;
    private long floor;
    private int calls;

    @Override
    public void write(int b) {
      length++;
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
      length += count;
      if (calls++ % PAUSE == 0) {
        most = Math.max(Math.max(most, floor), used());
      }
    }
  }
}
