package ru.touchpoints.registry.cli.dialogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.base.Terminal;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.writing.TextLayout;

/**
 * Asks a person at a terminal. Every question takes {@code ?} for help and {@code <} to go back,
 * which is an empty result; the end of the input ends the command without a change.
 */
public final class Dialogue {

  private static final String HELP = "?";
  private static final String BACK = "<";
  private static final String NOTHING = "-";
  private static final Set<String> YES = Set.of("д", "да", "y", "yes");
  private static final Set<String> NO = Set.of("н", "нет", "n", "no");
  private static final String INDENT = "    ";

  private final Terminal terminal;
  private final Wording wording;
  private final Paint paint;
  private final BufferedReader answers;

  public Dialogue(RootCommand root) {
    this.terminal = root.terminal();
    this.wording = root.wording();
    this.paint = root.talkingPaint();
    this.answers = new BufferedReader(new InputStreamReader(root.input(), StandardCharsets.UTF_8));
  }

  /** Says what the questions are about, and how to answer them. */
  public void open(String purpose) {
    say(purpose);
    say(wording.get("dialogue.rules"));
  }

  public void say(String text) {
    terminal.message(TextLayout.wrap("", Printable.of(text)));
  }

  /** Shows lines of a file as they are. */
  public void show(String text) {
    terminal.message("\n" + paint.green(Printable.of(text).stripTrailing()));
  }

  /**
   * Asks for a text.
   *
   * @param offered taken when the answer is empty
   */
  public Optional<String> text(
      Question question, Optional<String> offered, Function<String, Reply<String>> judge) {
    return ask(
        question,
        List.of(),
        offered.orElse(""),
        answer -> {
          String text = answer.isEmpty() ? offered.orElse("") : answer;
          return answer.isEmpty() && offered.isEmpty()
              ? Reply.refused(wording.get("dialogue.needed"))
              : judge.apply(text);
        });
  }

  /** Asks for a text that may be left out; {@code -} takes away what is offered. */
  public Optional<String> optionalText(
      Question question, Optional<String> offered, Function<String, Reply<String>> judge) {
    return ask(
        question,
        List.of(wording.get("dialogue.optional")),
        offered.orElse(""),
        answer -> {
          String text = answer.isEmpty() ? offered.orElse("") : answer;
          return text.isEmpty() || text.equals(NOTHING) ? Reply.of("") : judge.apply(text);
        });
  }

  /**
   * Asks for one of the choices.
   *
   * @param offered its index is taken when the answer is empty
   */
  public Optional<Integer> choice(
      Question question, List<String> choices, Optional<Integer> offered) {
    return ask(
        question,
        numbered(choices),
        offered.map(index -> Integer.toString(index + 1)).orElse(""),
        answer -> {
          List<Integer> chosen = numbers(answer.isEmpty() ? shown(offered) : answer, choices);
          return chosen.size() == 1
              ? Reply.of(chosen.get(0))
              : Reply.refused(wording.get("dialogue.one", choices.size()));
        });
  }

  private static String shown(Optional<Integer> offered) {
    return offered.map(index -> Integer.toString(index + 1)).orElse("");
  }

  /** Asks for one or more of the choices, as numbers in any order. */
  public Optional<List<Integer>> several(
      Question question, List<String> choices, List<Integer> offered) {
    List<String> numbers = offered.stream().map(index -> Integer.toString(index + 1)).toList();
    String preset = String.join(", ", numbers);
    return ask(
        question,
        numbered(choices),
        preset,
        answer -> {
          List<Integer> chosen = numbers(answer.isEmpty() ? preset : answer, choices);
          return chosen.isEmpty()
              ? Reply.refused(wording.get("dialogue.several", choices.size()))
              : Reply.of(chosen);
        });
  }

  /** The indexes that an answer names, in order; none when any of it is no number of a choice. */
  private static List<Integer> numbers(String answer, List<String> choices) {
    TreeSet<Integer> chosen = new TreeSet<>();
    for (String word : List.of(answer.strip().split("[\\s,;.]+", -1))) {
      if (!word.isEmpty()) {
        boolean known = word.matches("[0-9]{1,4}");
        int number = known ? Integer.parseInt(word) : 0;
        if (number < 1 || number > choices.size()) {
          return List.of();
        }
        chosen.add(number - 1);
      }
    }
    return List.copyOf(chosen);
  }

  /** Asks for texts, a line each, until an empty one; going back takes the last line away first. */
  public Optional<List<String>> lines(
      Question question, List<String> offered, Function<String, Reply<String>> judge) {
    List<String> hints = new ArrayList<>(List.of(wording.get("dialogue.lines")));
    offered.forEach(text -> hints.add("  " + text));
    List<String> texts = new ArrayList<>();
    while (true) {
      Optional<String> line =
          ask(
              texts.isEmpty() ? question : new Question("", question.help()),
              texts.isEmpty() ? hints : List.of(),
              "",
              answer ->
                  answer.isEmpty() || answer.equals(NOTHING)
                      ? Reply.of(answer)
                      : judge.apply(answer));
      if (line.isEmpty() && !texts.isEmpty()) {
        say(wording.get("dialogue.taken-back", texts.remove(texts.size() - 1)));
        continue;
      }
      if (line.isEmpty()) {
        return Optional.empty();
      }
      if (line.get().equals(NOTHING)) {
        return Optional.of(List.of());
      }
      if (line.get().isEmpty()) {
        return Optional.of(texts.isEmpty() ? offered : texts);
      }
      texts.add(line.get());
    }
  }

  public Optional<Boolean> yes(Question question, boolean offered) {
    String yes = wording.get("dialogue.yes");
    String no = wording.get("dialogue.no");
    String preset = offered ? yes : no;
    return ask(
        question,
        List.of(),
        preset,
        answer -> {
          String word = (answer.isEmpty() ? preset : answer).toLowerCase(Locale.ROOT);
          if (YES.contains(word)) {
            return Reply.of(true);
          }
          return NO.contains(word)
              ? Reply.of(false)
              : Reply.refused(wording.get("dialogue.yes-or-no", yes, no));
        });
  }

  private List<String> numbered(List<String> choices) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      String number = String.format(Locale.ROOT, "%3d ", i + 1);
      String text = TextLayout.wrap(INDENT, choices.get(i));
      lines.add(number + text.substring(number.length()));
    }
    return lines;
  }

  private <T> Optional<T> ask(
      Question question, List<String> hints, String offered, Function<String, Reply<T>> reader) {
    if (!question.heading().isEmpty()) {
      terminal.message("\n" + paint.bold(TextLayout.wrap("", Printable.of(question.heading()))));
    }
    hints.forEach(hint -> terminal.message(Printable.of(hint)));
    while (true) {
      String answer = read(offered.isEmpty() ? "> " : "[" + Printable.of(offered) + "] > ");
      if (answer.equals(BACK)) {
        return Optional.empty();
      }
      if (answer.equals(HELP)) {
        terminal.message(paint.faint(TextLayout.wrap("  ", question.help())));
        continue;
      }
      Reply<T> reply = reader.apply(answer);
      if (!reply.remark().isEmpty()) {
        terminal.message(paint.yellow(TextLayout.wrap("  ", Printable.of(reply.remark()))));
      }
      if (reply.value().isPresent()) {
        return reply.value();
      }
    }
  }

  /** The next answer; an input that cannot be read has ended. */
  private String read(String prompt) {
    terminal.show(prompt);
    Optional<String> line;
    try {
      line = Optional.ofNullable(answers.readLine());
    } catch (IOException broken) {
      line = Optional.empty();
    }
    return line.map(String::strip)
        .orElseThrow(
            () -> {
              terminal.message("");
              return new Refusal("nothing.written");
            });
  }
}
