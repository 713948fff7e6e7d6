package ru.touchpoints.registry.cli.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;

/**
 * One question for texts, a line each: typed until an empty one, or those that stand there kept and
 * mended by their numbers.
 */
final class LineList {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

  private final Dialogue dialogue;
  private final Wording wording;
  private final Question question;
  private final Function<String, Reply<String>> judge;
  private List<String> texts = new ArrayList<>();
  private boolean mending;
  private String begun = "";

  LineList(
      Dialogue dialogue,
      Wording wording,
      Question question,
      Function<String, Reply<String>> judge) {
    this.dialogue = dialogue;
    this.wording = wording;
    this.question = question;
    this.judge = judge;
  }

  /** The texts; empty when the person goes back from the first line. */
  Optional<List<String>> of(List<String> offered) {
    while (true) {
      List<String> standing = standing(offered);
      Optional<String> line = dialogue.ask(asked(offered), answer -> judged(answer, standing));
      begun = "";
      if (line.isEmpty()) {
        if (untouched()) {
          return Optional.empty();
        }
        goBack();
      } else if (line.get().equals(Dialogue.NOTHING)) {
        return Optional.of(List.of());
      } else if (line.get().isEmpty()) {
        return Optional.of(untouched() ? offered : texts);
      } else if (isOf(standing, line.get())) {
        mend(Integer.parseInt(line.get()) - 1, standing);
      } else {
        texts.add(line.get());
      }
    }
  }

  /** What a number means a line of. */
  private List<String> standing(List<String> offered) {
    if (mending) {
      return texts;
    }
    return untouched() ? offered : List.of();
  }

  private boolean untouched() {
    return texts.isEmpty() && !mending;
  }

  /** The last line that was typed is there to be mended; what was mended is as it was. */
  private void goBack() {
    if (mending) {
      mending = false;
      texts = new ArrayList<>();
      return;
    }
    begun = texts.remove(texts.size() - 1);
    dialogue.say(wording.get("dialogue.taken-back", begun));
  }

  private Asked asked(List<String> offered) {
    boolean first = untouched() && begun.isEmpty();
    List<String> lines = new ArrayList<>();
    if (mending) {
      lines.addAll(numbered(texts));
    } else if (first) {
      lines.add(wording.get(offered.isEmpty() ? "dialogue.lines" : "dialogue.lines-offered"));
      lines.addAll(numbered(offered));
    }
    Question shown = first ? question : new Question("", question.help());
    return new Asked(shown, lines, "", first ? offered : List.of(), begun, answer -> true);
  }

  private static List<String> numbered(List<String> texts) {
    List<String> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(String.format(Locale.ROOT, "%3d %s", lines.size() + 1, Printable.of(text)));
    }
    return lines;
  }

  private Reply<String> judged(String answer, List<String> standing) {
    boolean plain = answer.isEmpty() || answer.equals(Dialogue.NOTHING) || isOf(standing, answer);
    return plain ? Reply.of(answer) : judge.apply(answer);
  }

  private static boolean isOf(List<String> standing, String answer) {
    return NUMBER.matcher(answer).matches()
        && Integer.parseInt(answer) >= 1
        && Integer.parseInt(answer) <= standing.size();
  }

  private void mend(int place, List<String> standing) {
    List<String> mended = new ArrayList<>(standing);
    String old = mended.get(place);
    Question one = new Question(wording.get("dialogue.mend", place + 1), question.help());
    Optional<String> text =
        dialogue.ask(
            new Asked(one, List.of(), old, List.of(old), old, answer -> true),
            answer -> answer.isEmpty() ? Reply.of(old) : judged(answer, List.of()));
    if (text.isEmpty()) {
      return;
    }
    if (text.get().equals(Dialogue.NOTHING)) {
      mended.remove(place);
    } else {
      mended.set(place, text.get());
    }
    texts = mended;
    mending = true;
  }
}
