package ru.touchpoints.registry.cli.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ru.touchpoints.registry.cli.dialogue.OfferedChoices.Meant;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.writing.TextLayout;

/** One question for something of a list, which may be longer than the screen. */
final class Choosing {

  /** So many lines of a list leave the question before it and the answer in sight on 24 rows. */
  private static final int PORTION = 18;

  private static final String INDENT = "    ";

  private final Wording wording;
  private final OfferedChoices choices;
  private int shown;

  Choosing(Wording wording, OfferedChoices choices) {
    this.wording = wording;
    this.choices = choices;
  }

  /**
   * What is asked.
   *
   * @param offered the places taken when the answer is empty
   */
  Asked asked(Question question, List<Integer> offered) {
    String preset =
        offered.stream()
            .map(place -> Integer.toString(place + 1))
            .collect(Collectors.joining(", "));
    return Asked.of(question, portion(), preset, choices.words());
  }

  /** Understands an answer as one of the choices. */
  Reply<Integer> one(String answer, Optional<Integer> offered) {
    if (answer.isEmpty() && offered.isPresent()) {
      return Reply.of(offered.get());
    }
    return understood(answer, choices::one, "dialogue.one").map(places -> places.get(0));
  }

  /** Understands an answer as one or more of the choices. */
  Reply<List<Integer>> several(String answer, List<Integer> offered) {
    return answer.isEmpty() && !offered.isEmpty()
        ? Reply.of(offered)
        : understood(answer, choices::several, "dialogue.several");
  }

  private Reply<List<Integer>> understood(
      String answer, Function<String, Meant> reading, String needed) {
    if (answer.isEmpty() && shown < choices.all().size()) {
      return Reply.more(portion());
    }
    Meant meant = reading.apply(answer);
    if (meant.unclear().isEmpty()) {
      return Reply.of(meant.places());
    }
    if (!meant.places().isEmpty()) {
      return Reply.more(fitting(meant));
    }
    boolean word = answer.codePoints().anyMatch(Character::isLetter);
    String remark = wording.get(needed, choices.all().size());
    return Reply.refused(
        word ? wording.get("dialogue.unknown", meant.unclear().orElse("")) + " " + remark : remark);
  }

  /** The next lines of the list, and how to see the others. */
  private List<String> portion() {
    List<String> lines = new ArrayList<>();
    while (shown < choices.all().size()) {
      List<String> choice = numbered(shown);
      if (!lines.isEmpty() && lines.size() + choice.size() > PORTION) {
        break;
      }
      lines.addAll(choice);
      shown++;
    }
    int left = choices.all().size() - shown;
    if (left > 0) {
      lines.add(wording.get("dialogue.more", left));
    }
    return lines;
  }

  private List<String> fitting(Meant meant) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + wording.get("dialogue.fitting", meant.unclear().orElse("")));
    for (int place : meant.places()) {
      List<String> choice = numbered(place);
      if (lines.size() + choice.size() > PORTION) {
        lines.add(INDENT + "…");
        break;
      }
      lines.addAll(choice);
    }
    return lines;
  }

  private List<String> numbered(int place) {
    String number = String.format(Locale.ROOT, "%3d ", place + 1);
    String text = Printable.of(choices.all().get(place).shown());
    List<String> lines = TextLayout.lines(INDENT, text, TextLayout.WIDTH);
    return IntStream.range(0, lines.size())
        .mapToObj(i -> i == 0 ? number + lines.get(i).substring(number.length()) : lines.get(i))
        .toList();
  }
}
