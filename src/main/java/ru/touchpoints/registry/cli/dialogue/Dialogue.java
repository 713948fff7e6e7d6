package ru.touchpoints.registry.cli.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ru.touchpoints.registry.cli.answer.AnswerSource;
import ru.touchpoints.registry.cli.answer.Prompt;
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

  /** What comes of a letter where the system passes none but Latin ones on. */
  private static final String LOST = "\0";

  private final Terminal terminal;
  private final Wording wording;
  private final Paint paint;
  private final AnswerSource answers;
  private boolean opened;

  public Dialogue(RootCommand root) {
    this.terminal = root.terminal();
    this.wording = root.wording();
    this.paint = root.talkingPaint();
    this.answers = root.answers();
  }

  /** Says what the questions are about, and how to answer them. */
  public void open(String purpose) {
    say(purpose);
    open();
  }

  /** Says how to answer, once. */
  public void open() {
    if (opened) {
      return;
    }
    opened = true;
    say(wording.get("dialogue.rules"));
    if (answers.rows().isPresent()) {
      say(wording.get("dialogue.keys"));
    }
  }

  public void say(String text) {
    terminal.message(TextLayout.wrap("", Printable.of(text)));
  }

  /** Says that there is no question before this one. */
  public void first() {
    terminal.message(paint.yellow(TextLayout.wrap("  ", wording.get("dialogue.first"))));
  }

  /** Whether a text and so many more lines are seen at once. */
  public boolean fits(String text, int more) {
    return answers.rows().filter(rows -> rows <= lines(text) + more).isEmpty();
  }

  private static int lines(String text) {
    return (int) text.lines().count();
  }

  /**
   * Shows lines of a file as they are, a screen at a time.
   *
   * @param below how many lines are to be seen below the last of them
   */
  public void show(String text, int below) {
    terminal.message("");
    List<String> left = Printable.of(text).stripTrailing().lines().toList();
    int rows = answers.rows().orElse(Integer.MAX_VALUE);
    while (left.size() > 1 && left.size() >= rows - below) {
      int page = Math.max(1, Math.min(rows - 2, left.size() - 1));
      terminal.message(paint.green(String.join("\n", left.subList(0, page))));
      left = left.subList(page, left.size());
      read(new Prompt(wording.get("dialogue.next"), List.of(), Optional.empty()));
    }
    terminal.message(paint.green(String.join("\n", left)));
  }

  /**
   * Asks for a text.
   *
   * @param offered taken when the answer is empty
   */
  public Optional<String> text(
      Question question, Optional<String> offered, Function<String, Reply<String>> judge) {
    return ask(
        Asked.of(question, List.of(), offered.orElse("")),
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
        Asked.of(question, List.of(wording.get("dialogue.optional")), offered.orElse("")),
        answer -> {
          String text = answer.isEmpty() ? offered.orElse("") : answer;
          return text.isEmpty() || text.equals(NOTHING) ? Reply.of("") : judge.apply(text);
        });
  }

  /**
   * Asks for one of the choices.
   *
   * @param offered its place is taken when the answer is empty
   */
  public Optional<Integer> choice(
      Question question, OfferedChoices choices, Optional<Integer> offered) {
    Choosing choosing = new Choosing(wording, choices);
    Asked asked = choosing.asked(question, offered.stream().toList());
    return ask(asked, answer -> choosing.one(answer, offered));
  }

  /** Asks for one or more of the choices. */
  public Optional<List<Integer>> several(
      Question question, OfferedChoices choices, List<Integer> offered) {
    Choosing choosing = new Choosing(wording, choices);
    return ask(choosing.asked(question, offered), answer -> choosing.several(answer, offered));
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
              new Asked(
                  texts.isEmpty() ? question : new Question("", question.help()),
                  texts.isEmpty() ? hints : List.of(),
                  "",
                  offered),
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
        new Asked(question, List.of(), preset, List.of(yes, no)),
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

  private <T> Optional<T> ask(Asked asked, Function<String, Reply<T>> reader) {
    if (!asked.question().heading().isEmpty()) {
      String heading = TextLayout.wrap("", Printable.of(asked.question().heading()));
      terminal.message("\n" + paint.bold(heading));
    }
    asked.lines().forEach(line -> terminal.message(Printable.of(line)));
    String offered = asked.offered();
    Prompt prompt =
        new Prompt(
            offered.isEmpty() ? "> " : "[" + Printable.of(offered) + "] > ",
            asked.words(),
            Optional.of(offered).filter(text -> !text.isEmpty()));
    while (true) {
      String answer = read(prompt);
      if (answer.equals(BACK)) {
        return Optional.empty();
      }
      if (answer.equals(HELP)) {
        terminal.message(paint.faint(TextLayout.wrap("  ", asked.question().help())));
        continue;
      }
      Reply<T> reply =
          answer.contains(LOST)
              ? Reply.refused(wording.get("dialogue.letters"))
              : reader.apply(answer);
      reply.lines().forEach(line -> terminal.message(Printable.of(line)));
      if (!reply.remark().isEmpty()) {
        terminal.message(paint.yellow(TextLayout.wrap("  ", Printable.of(reply.remark()))));
      }
      if (reply.value().isPresent()) {
        return reply.value();
      }
    }
  }

  private String read(Prompt prompt) {
    String parting = "\n" + wording.get("refusal.nothing.written");
    Parting stopped = Parting.saying(() -> terminal.message(parting));
    try {
      return answers.next(prompt).orElseThrow(() -> new Refusal("nothing.written")).strip();
    } finally {
      stopped.over();
    }
  }
}
