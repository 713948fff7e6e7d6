package ru.touchpoints.registry.cli.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.cli.base.Terminal;
import ru.touchpoints.registry.render.Wording;

/** The line appears after a second, keeps its pace and leaves nothing behind. */
final class ProgressLineTest {

  private static final long MILLISECOND = 1_000_000;

  /** What a run of so many rows, each taking so long, sends to the screen. */
  private static String shown(int rows, long milliseconds) {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(new ByteArrayOutputStream(), screen, false);
    AtomicLong clock = new AtomicLong(-5);
    try (ProgressLine line =
        new ProgressLine(
            terminal,
            new Wording("ru.touchpoints.registry.cli.cli", "ru"),
            clock::get,
            "pdf",
            rows)) {
      for (int i = 0; i < rows; i++) {
        clock.addAndGet(milliseconds * MILLISECOND);
        line.rowDone();
      }
    }
    return screen.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aShortRunShowsNothing() {
    assertThat(shown(900, 1)).isEmpty();
  }

  @Test
  void aLongRunIsToldOfTenTimesASecondAndWipedAway() {
    String shown = shown(4000, 1);
    assertThat(shown).startsWith("\rВыпускается PDF: 1 000 из 4 000 строк…\r");
    assertThat(shown).contains("\rВыпускается PDF: 4 000 из 4 000 строк…");
    assertThat(shown.split("Выпускается", -1)).hasSize(32);
    assertThat(shown).endsWith("\r" + " ".repeat(38) + "\r").doesNotContain("\n");
  }
}
