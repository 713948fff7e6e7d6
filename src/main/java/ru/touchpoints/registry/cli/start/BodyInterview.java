package ru.touchpoints.registry.cli.start;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.cli.dialogue.Interview;
import ru.touchpoints.registry.cli.dialogue.Question;
import ru.touchpoints.registry.cli.dialogue.Reply;
import ru.touchpoints.registry.cli.dialogue.Step;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.past.AsOf;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.start.BodyDraft;

/** Asks what differs between bodies: what they are called, and by which order they keep lists. */
final class BodyInterview {

  private static final List<String> NAMES = List.of("name", "name-genitive", "short-name");
  private static final List<String> TEXTS = List.of("order-number", "order-date", "domain");

  private final Dialogue dialogue;
  private final OrderAnswer answer;
  private Wording wording;

  BodyInterview(Dialogue dialogue, Wording wording, OrderAnswer answer) {
    this.dialogue = dialogue;
    this.wording = wording;
    this.answer = answer;
  }

  /**
   * The body as the person describes it.
   *
   * @param hostNamed whether it is said already where requests are checked
   * @throws Refusal when the person does not want the repository
   */
  BodyDraft about(Path folder, boolean hostNamed) {
    String opening = InitCommand.said(wording, "init.opening", folder);
    dialogue.open(hostNamed ? opening : opening + " " + wording.get("init.host"));
    List<Step<BodyDraft>> steps = new ArrayList<>();
    NAMES.forEach(field -> steps.add(Step.always(draft -> text(field, draft))));
    steps.add(new Step<>(draft -> !answer.given(), this::order));
    TEXTS.forEach(field -> steps.add(Step.always(draft -> text(field, draft))));
    steps.add(Step.always(draft -> named("directions", draft)));
    steps.add(Step.always(draft -> named("departments", draft)));
    Interview<BodyDraft> questions = new Interview<>(steps, Optional.of(dialogue::first));
    BodyDraft body = questions.about(BodyDraft.EMPTY).orElse(BodyDraft.EMPTY);
    Optional<Boolean> agreed = agreed(folder);
    while (agreed.isEmpty()) {
      body = questions.again(body).orElse(body);
      agreed = agreed(folder);
    }
    if (!agreed.get()) {
      throw new Refusal("nothing.written");
    }
    return body;
  }

  private Optional<Boolean> agreed(Path folder) {
    Question last =
        new Question(
            InitCommand.said(wording, "init.write", folder), wording.get("ask.write.help"));
    return dialogue.yes(last, true);
  }

  private Question question(String field) {
    return new Question(
        wording.get("ask.init." + field), wording.get("ask.init." + field + ".help"));
  }

  /** What the act of the order says is offered as an answer to the questions that follow. */
  private Optional<BodyDraft> order(BodyDraft draft) {
    Optional<String> file =
        dialogue.optionalText(question("order"), Optional.empty(), answer::judged);
    file.filter(String::isEmpty).ifPresent(none -> answer.forget());
    wording = wording.under(answer.order().order());
    return file.map(path -> answer.order().completing(draft));
  }

  /** Nothing is needed to begin: what is left out can be filled in later. */
  private Optional<BodyDraft> text(String field, BodyDraft draft) {
    return dialogue
        .optionalText(question(field), draft.text(field), answer -> judged(field, answer))
        .map(answer -> draft.with(field, answer));
  }

  private Reply<String> judged(String field, String answer) {
    if (!field.equals("order-date")) {
      return Reply.of(answer);
    }
    try {
      return Reply.of(AsOf.day(answer).toString());
    } catch (DateTimeException noDate) {
      return Reply.refused(wording.get("ask.init.order-date.form"));
    }
  }

  private Optional<BodyDraft> named(String what, BodyDraft draft) {
    return dialogue
        .lines(
            question(what),
            List.of(),
            answer ->
                BodyDraft.Named.of(answer).isPresent()
                    ? Reply.of(answer)
                    : Reply.refused(wording.get("ask.init.named")))
        .map(
            lines ->
                what.equals("directions")
                    ? draft.withDirections(lines)
                    : draft.withDepartments(lines));
  }
}
