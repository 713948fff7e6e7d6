package ru.touchpoints.registry.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import ru.touchpoints.registry.cli.answer.AnswerSource;
import ru.touchpoints.registry.cli.answer.EditedAnswers;
import ru.touchpoints.registry.cli.answer.Prompt;
import ru.touchpoints.registry.cli.base.Surroundings;

/**
 * A person before a screen of 80 by 24 who types what was prepared, each time something is asked,
 * and then closes the input.
 */
public final class Seat {

  public static final String CTRL_C = "\u0003";
  public static final String CTRL_D = "\u0004";
  public static final String ENTER = "\r";
  public static final String TAB = "\t";
  public static final String UP = "\u001b[A";
  public static final String LEFT = "\u001b[D";
  public static final String BACKSPACE = "\u007f";

  private static final Pattern CONTROLS = Pattern.compile("\u001b(?:\\[[0-9;?]*+[A-Za-z]|[=>])");
  private static final int COLUMNS = 80;
  private static final int ROWS = 24;

  private final Path directory;
  private final Deque<String> keys;
  private final ScreenTerminal screen = new ScreenTerminal(COLUMNS, ROWS);
  private final List<String> seen = new ArrayList<>();
  private final LineDisciplineTerminal terminal;
  private final StringBuilder told = new StringBuilder();
  private int prompts;
  private String awaited = "> ";

  private Seat(Path directory, List<String> keys) throws IOException {
    this.directory = directory;
    this.keys = new ArrayDeque<>(keys);
    this.terminal = new LineDisciplineTerminal("seat", "xterm", output(), StandardCharsets.UTF_8);
    terminal.setSize(Size.of(COLUMNS, ROWS));
  }

  /** A person in that folder; a key that is no answer by itself needs {@link #ENTER} after it. */
  public static Seat in(Path directory, String... keys) throws IOException {
    return new Seat(directory, List.of(keys));
  }

  /** What the person saw whenever something was asked, and in the end. */
  public List<String> seen() {
    return seen;
  }

  /** What the person saw last. */
  public String last() {
    return seen.get(seen.size() - 1);
  }

  public Run run(String... arguments) {
    Surroundings surroundings =
        new Surroundings(
            directory,
            Map.of("NO_COLOR", "1"),
            true,
            true,
            false,
            true,
            Run.TODAY,
            true,
            show -> awaiting(new EditedAnswers(terminal)),
            Instant.now());
    Run run = Run.with(output(), surroundings, arguments);
    seen.add(text());
    return run;
  }

  /** Answers before which the person waits until all of the line stands there. */
  private AnswerSource awaiting(AnswerSource answers) {
    return new AnswerSource() {
      @Override
      public Optional<String> next(Prompt prompt) {
        awaited = "> " + prompt.begun();
        return answers.next(prompt);
      }

      @Override
      public Optional<Integer> rows() {
        return answers.rows();
      }
    };
  }

  /** Both the program and the terminal write to the screen. */
  private OutputStream output() {
    return new OutputStream() {
      private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
      private ByteBuffer left = ByteBuffer.allocate(0);

      @Override
      public void write(int sign) {
        write(new byte[] {(byte) sign}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) {
        ByteBuffer all = ByteBuffer.allocate(left.remaining() + length);
        all.put(left).put(bytes, offset, length).flip();
        CharBuffer text = CharBuffer.allocate(all.remaining());
        decoder.decode(all, text, false);
        left = all;
        show(text.flip().toString());
      }
    };
  }

  private void show(String text) {
    screen.write(text.replace("\r\n", "\n").replace("\n", "\r\n"));
    String letters = CONTROLS.matcher(text).replaceAll("");
    told.append(letters);
    if (!letters.isEmpty() && told.toString().endsWith(awaited)) {
      seen.add(text());
      type(keys.isEmpty() ? CTRL_D : keys.pop());
    }
  }

  private void type(String typed) {
    prompts++;
    try {
      terminal.processInputBytes(typed.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How often something was asked. */
  public int prompts() {
    return prompts;
  }

  private String text() {
    long[] cells = new long[COLUMNS * ROWS];
    screen.dump(cells, new int[2]);
    StringBuilder shown = new StringBuilder();
    for (int row = 0; row < ROWS; row++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < COLUMNS; column++) {
        line.appendCodePoint(ScreenTerminal.cellCodePoint(cells[row * COLUMNS + column]));
      }
      shown.append(line.toString().stripTrailing()).append('\n');
    }
    return shown.toString().strip();
  }
}
