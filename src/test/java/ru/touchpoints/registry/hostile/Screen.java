package ru.touchpoints.registry.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.utils.ScreenTerminal;

/** A terminal that text is sent to. */
final class Screen {

  private static final long PLAIN = plain();

  private Screen() {}

  /** Every line stands there as it was sent, in plain letters: nothing of it was a command. */
  static void assertShownAsSent(String text) {
    // A wide sign takes two places.
    for (String line : text.replaceAll("[＝＋－＠]", "=").split("\n", -1)) {
      int columns = Math.min(ScreenTerminal.MAX_SIZE, line.length() + 2);
      int rows = line.length() / columns + 2;
      ScreenTerminal terminal = new ScreenTerminal(columns, rows);
      terminal.write(line);
      long[] cells = new long[columns * rows];
      terminal.dump(cells, new int[2]);
      StringBuilder shown = new StringBuilder();
      for (long cell : cells) {
        assertThat(ScreenTerminal.cellAttr(cell)).as(line).isEqualTo(PLAIN);
        shown.appendCodePoint(ScreenTerminal.cellCodePoint(cell));
      }
      assertThat(shown.toString().stripTrailing()).isEqualTo(line.stripTrailing());
    }
  }

  private static long plain() {
    long[] cells = new long[4];
    new ScreenTerminal(2, 2).dump(cells, new int[2]);
    return ScreenTerminal.cellAttr(cells[0]);
  }
}
