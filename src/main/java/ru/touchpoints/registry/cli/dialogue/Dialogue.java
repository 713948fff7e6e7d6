package ru.touchpoints.registry.cli.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
  static final String NOTHING = "-";
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
    page(Printable.of(text).stripTrailing(), below, lines -> terminal.message(paint.green(lines)));
  }

  /**
   * Tells a text a screen at a time.
   *
   * @param below how many lines are to be seen below the last of them
   */
  public void page(String text, int below, Consumer<String> telling) {
    List<String> left = text.lines().toList();
    int rows = answers.rows().orElse(Integer.MAX_VALUE);
    while (left.size() > 1 && left.size() >= rows - below) {
      int page = Math.max(1, Math.min(rows - 2, left.size() - 1));
      telling.accept(String.join("\n", left.subList(0, page)));
      left = left.subList(page, left.size());
      read(new Prompt(wording.get("dialogue.next"), List.of(), Optional.empty(), ""));
    }
    telling.accept(String.join("\n", left));
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
   * @param offered its place is taken when the answer is empty, as that of the only one is
   */
  public Optional<Integer> choice(
      Question question, OfferedChoices choices, Optional<Integer> offered) {
    Choosing choosing = new Choosing(wording, choices);
    Optional<Integer> usual =
        offered.or(() -> choices.all().size() == 1 ? Optional.of(0) : Optional.empty());
    Asked asked = choosing.asked(question, usual.stream().toList());
    return ask(asked, answer -> choosing.one(answer, usual));
  }

  /** Asks for one or more of the choices. */
  public Optional<List<Integer>> several(
      Question question, OfferedChoices choices, List<Integer> offered) {
    Choosing choosing = new Choosing(wording, choices);
    Asked asked = choosing.asked(question, offered).forSeveral();
    return ask(asked, answer -> choosing.several(answer, offered));
  }

  /** Asks for texts, a line each; those that are offered stay or are mended one by one. */
  public Optional<List<String>> lines(
      Question question, List<String> offered, Function<String, Reply<String>> judge) {
    return new LineList(this, wording, question, judge).of(offered);
  }

  public Optional<Boolean> yes(Question question, boolean offered) {
    String yes = wording.get("dialogue.yes");
    String no = wording.get("dialogue.no");
    String preset = offered ? yes : no;
    return ask(
        Asked.of(question, List.of(), preset, List.of(yes, no)),
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

  <T> Optional<T> ask(Asked asked, Function<String, Reply<T>> reader) {
    if (!asked.question().heading().isEmpty()) {
      String heading = TextLayout.wrap("", Printable.of(asked.question().heading()));
      terminal.message("\n" + paint.bold(heading));
    }
    asked.lines().forEach(line -> terminal.message(Printable.of(line)));
    String begun = asked.begun();
    while (true) {
      String answer = read(prompt(asked, begun));
      // What was typed after a line that stood there already means the same.
      if (answer.equals(BACK) || answer.equals(begun + BACK)) {
        return Optional.empty();
      }
      if (answer.equals(HELP) || answer.equals(begun + HELP)) {
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
      begun = asked.mended().test(answer) && !answer.contains(LOST) ? answer : "";
    }
  }

  private Prompt prompt(Asked asked, String begun) {
    String offered = asked.offered();
    boolean standing = !begun.isEmpty() && answers.rows().isPresent();
    return new Prompt(
        offered.isEmpty() || standing ? "> " : "[" + Printable.of(offered) + "] > ",
        asked.words(),
        Optional.of(offered).filter(text -> !text.isEmpty()),
        begun);
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
