package ru.touchpoints.registry.cli.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.TerminalBuilder.SystemOutput;

/**
 * AnswerSource edited at a terminal: arrows move in the line and bring former answers back, Tab
 * completes a word. AnswerSource hold telephone numbers and the like, so what was typed is kept in
 * memory alone.
 */
public final class EditedAnswers implements AnswerSource {

  /** More than these would not be seen together with the question. */
  private static final int MOST_CANDIDATES = 10;

  private final Terminal terminal;
  private final LineReader reader;
  private List<String> words = List.of();

  /** AnswerSource given at that terminal. */
  public EditedAnswers(Terminal terminal) {
    this.terminal = terminal;
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser((line, cursor, context) -> new WholeLine(line, cursor))
            .completer((line, parsed, candidates) -> complete(parsed, candidates))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .option(LineReader.Option.INSERT_TAB, false)
            .build();
  }

  /** Those given at the terminal of this process; empty where it cannot be told how that is set. */
  static Optional<AnswerSource> atTerminal() {
    try {
      return Optional.of(
          new EditedAnswers(
              TerminalBuilder.builder()
                  .system(true)
                  .systemOutput(SystemOutput.SysErr)
                  .provider("exec")
                  .dumb(false)
                  .encoding(StandardCharsets.UTF_8)
                  .build()));
    } catch (IOException | IllegalStateException unknown) {
      return Optional.empty();
    }
  }

  /** An answer is one text, whatever signs are in it. */
  private record WholeLine(String line, int cursor) implements CompletingParsedLine {
    @Override
    public String word() {
      return line;
    }

    @Override
    public int wordCursor() {
      return cursor;
    }

    @Override
    public int wordIndex() {
      return 0;
    }

    @Override
    public List<String> words() {
      return List.of(line);
    }

    /** No sign has to be escaped. */
    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return cursor;
    }

    @Override
    public int rawWordLength() {
      return line.length();
    }
  }

  @Override
  public Optional<String> next(Prompt prompt) {
    words = prompt.words();
    prompt.offered().filter(text -> !isLast(text)).ifPresent(reader.getHistory()::add);
    try {
      return Optional.of(reader.readLine(prompt.text(), null, prompt.begun()));
    } catch (EndOfFileException ended) {
      return Optional.empty();
    } catch (UserInterruptException stopped) {
      throw new Interruption(stopped);
    }
  }

  private boolean isLast(String text) {
    int size = reader.getHistory().size();
    return size > 0 && reader.getHistory().get(reader.getHistory().last()).equals(text);
  }

  private void complete(ParsedLine typed, List<Candidate> candidates) {
    String wanted = typed.word().toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    words.stream()
        .filter(word -> word.toLowerCase(Locale.ROOT).contains(wanted))
        .limit(MOST_CANDIDATES)
        .forEach(found::add);
    found.forEach(word -> candidates.add(new Candidate(word, word, null, null, null, null, true)));
  }

  @Override
  public Optional<Integer> rows() {
    return Optional.of(terminal.getSize().getRows()).filter(rows -> rows > 0);
  }
}
