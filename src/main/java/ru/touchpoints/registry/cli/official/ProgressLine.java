package ru.touchpoints.registry.cli.official;

import java.util.Locale;
import java.util.function.LongSupplier;
import ru.touchpoints.registry.cli.base.Terminal;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.render.Wording;

/**
 * One line on the screen that tells how far a document is; gone when the document is done. A short
 * run never shows it.
 */
final class ProgressLine implements RowListener, AutoCloseable {

  private static final long PATIENCE = 1_000_000_000;
  private static final long PAUSE = 100_000_000;

  private final Terminal terminal;
  private final Wording wording;
  private final LongSupplier nanoseconds;
  private final String format;
  private final int all;
  private final long begin;
  private long last;
  private int done;
  private int width;

  /**
   * @param nanoseconds a clock that only goes forward
   * @param format the document's format
   * @param all how many rows it will have
   */
  ProgressLine(
      Terminal terminal, Wording wording, LongSupplier nanoseconds, String format, int all) {
    this.terminal = terminal;
    this.wording = wording;
    this.nanoseconds = nanoseconds;
    this.format = format.toUpperCase(Locale.ROOT);
    this.all = all;
    this.begin = nanoseconds.getAsLong();
    this.last = begin;
  }

  @Override
  public void rowDone() {
    done++;
    long now = nanoseconds.getAsLong();
    if (now - begin >= PATIENCE && now - last >= PAUSE) {
      last = now;
      show(wording.get("export.progress", format, grouped(done), grouped(all)));
    }
  }

  private void show(String text) {
    int visible = text.codePointCount(0, text.length());
    terminal.status("\r" + text + " ".repeat(Math.max(0, width - visible)));
    width = Math.max(width, visible);
  }

  /** Wipes the line away, if it was ever shown. */
  @Override
  public void close() {
    if (width > 0) {
      terminal.status("\r" + " ".repeat(width) + "\r");
    }
  }

  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
  }
}
