package ru.touchpoints.registry.cli.edit.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.authoring.TouchpointPlace;
import ru.touchpoints.registry.cli.dialogue.Choice;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.cli.dialogue.Interview;
import ru.touchpoints.registry.cli.dialogue.OfferedChoices;
import ru.touchpoints.registry.cli.dialogue.Question;
import ru.touchpoints.registry.cli.dialogue.Step;
import ru.touchpoints.registry.edit.skeleton.TouchpointDraft;
import ru.touchpoints.registry.load.schema.FieldGuide;
import ru.touchpoints.registry.load.word.Vocabulary;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.order.AddressKind;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.order.NeedRole;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.model.order.TouchpointType;
import ru.touchpoints.registry.model.term.Term;
import ru.touchpoints.registry.model.term.Terms;
import ru.touchpoints.registry.render.Wording;

/** Asks for everything that the list wants to know of a touchpoint, п. 3.5–3.9. */
final class TouchpointInterview {

  private final Dialogue dialogue;
  private final Wording wording;
  private final DraftReplies replies;
  private final TouchpointPlace place;
  private final Order order;
  private final Map<String, FieldGuide> guides;

  TouchpointInterview(
      Dialogue dialogue, Wording wording, DraftReplies replies, TouchpointPlace place) {
    this.dialogue = dialogue;
    this.wording = wording;
    this.replies = replies;
    this.place = place;
    this.order = place.file().registry().order();
    this.guides = FieldGuide.ofTouchpoint(order);
  }

  /**
   * The questions in their order.
   *
   * @param beginning what is done when somebody goes back from the first of them
   */
  Interview<TouchpointDraft> questions(Optional<Runnable> beginning) {
    List<Step<TouchpointDraft>> steps = new ArrayList<>();
    steps.add(Step.always(draft -> word("type", draft, "").map(this::fitting)));
    steps.add(new Step<>(this::channelIsOpen, draft -> word("channel", draft, channel(draft))));
    steps.add(Step.always(draft -> text("title", "title", draft, Optional.empty())));
    steps.add(Step.always(draft -> text("address", address(draft), draft, Optional.empty())));
    steps.add(Step.always(this::needs));
    steps.add(new Step<>(draft -> draft.list("otherNeeds").isPresent(), this::otherNeeds));
    steps.add(Step.always(draft -> sentences("specifics", draft)));
    steps.add(Step.always(draft -> word("demand", draft, order.demand().all().get(0).id())));
    steps.add(new Step<>(this::submits, this::history));
    steps.add(new Step<>(draft -> place.process().clients().size() > 1, this::clients));
    steps.add(Step.always(draft -> optionalText("basis", draft)));
    steps.add(
        new Step<>(
            draft -> place.index().isEmpty(),
            draft -> text("id", "id", draft, Optional.of(place.freeId(draft)))));
    steps.add(
        new Step<>(
            draft -> place.reviewed().isPresent(),
            draft -> text("reviewed", "reviewed", draft, place.reviewed())));
    return new Interview<>(steps, beginning);
  }

  private Question question(String field, String heading) {
    return new Question(wording.get("ask." + heading), wording.get("ask." + field + ".help"));
  }

  private FieldGuide guide(String field) {
    return Optional.ofNullable(guides.get(field)).orElseThrow();
  }

  /** The words of a field: those of the order are Russian, and people have others for them. */
  private OfferedChoices choices(String field, FieldGuide guide, Choice... more) {
    boolean russian = wording.language().equals("ru");
    Terms<?> terms =
        switch (field) {
          case "type" -> order.types();
          case "needs" -> order.needs();
          case "demand" -> order.demand();
          default -> Terms.of(Channel.class);
        };
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < guide.words().size(); i++) {
      String word = guide.words().get(i);
      String name = terms.byId(word).map(Term::title).orElse(word);
      choices.add(
          russian ? Choice.of(guide.meanings().get(i), name, word) : Choice.of(word, word, name));
    }
    choices.addAll(List.of(more));
    Vocabulary vocabulary = new Vocabulary(guide.words(), guide.meanings());
    return new OfferedChoices(
        choices, typed -> vocabulary.nearest(typed).map(guide.words()::indexOf));
  }

  private Optional<TouchpointDraft> word(String field, TouchpointDraft draft, String preset) {
    FieldGuide guide = guide(field);
    int offered = guide.words().indexOf(draft.text(field).orElse(preset));
    return dialogue
        .choice(
            question(field, field),
            choices(field, guide),
            Optional.of(offered).filter(index -> index >= 0))
        .map(index -> draft.with(field, guide.words().get(index)));
  }

  private boolean channelIsOpen(TouchpointDraft draft) {
    return draft.type(order).filter(type -> type.impliedChannel().isEmpty()).isPresent();
  }

  /** Another type than before may know its channel itself. */
  private TouchpointDraft fitting(TouchpointDraft draft) {
    return draft.fitting(order);
  }

  /** A phone is an ordinary one unless somebody says that it rings through the internet. */
  private String channel(TouchpointDraft draft) {
    return draft
        .type(order)
        .filter(type -> type.address() == AddressKind.PHONE)
        .map(phone -> Channel.OFFLINE.id())
        .orElse("");
  }

  /** Which address is asked for: every type has its own form of it, п. 4.2. */
  private String address(TouchpointDraft draft) {
    return "address."
        + switch (draft.type(order).map(TouchpointType::address).orElse(AddressKind.ANY)) {
          case URL -> "url";
          case PHONE -> "phone";
          case PLACE -> "place";
          case EMAIL -> "email";
          case CONTACT -> "online";
          case STATED -> isOffline(draft) ? "post" : "online";
          case ANY -> "any";
        };
  }

  private static boolean isOffline(TouchpointDraft draft) {
    return draft.text("channel").filter(Channel.OFFLINE.id()::equals).isPresent();
  }

  private Optional<TouchpointDraft> text(
      String field, String heading, TouchpointDraft draft, Optional<String> preset) {
    return dialogue
        .text(
            question(field, heading),
            draft.text(field).or(() -> preset),
            answer -> replies.judge(draft.with(field, answer), field, answer))
        .map(answer -> draft.with(field, answer));
  }

  private Optional<TouchpointDraft> optionalText(String field, TouchpointDraft draft) {
    return dialogue
        .optionalText(
            question(field, field),
            draft.text(field),
            answer -> replies.judge(draft.with(field, answer), field, answer))
        .map(answer -> draft.with(field, answer));
  }

  private Optional<TouchpointDraft> needs(TouchpointDraft draft) {
    FieldGuide guide = guide("needs");
    String own = wording.get("ask.needs.other");
    OfferedChoices choices = choices("needs", guide, new Choice(own, List.of(own), true));
    int other = choices.all().size() - 1;
    List<Integer> offered = new ArrayList<>();
    draft
        .list("needs")
        .ifPresent(needs -> needs.forEach(need -> offered.add(guide.words().indexOf(need))));
    offered.removeIf(place -> place < 0);
    draft.list("otherNeeds").ifPresent(needs -> offered.add(other));
    return dialogue
        .several(question("needs", "needs"), choices, offered)
        .map(chosen -> withNeeds(draft, chosen, other, guide));
  }

  private static TouchpointDraft withNeeds(
      TouchpointDraft draft, List<Integer> chosen, int other, FieldGuide guide) {
    List<String> words =
        chosen.stream().filter(index -> index != other).map(guide.words()::get).toList();
    TouchpointDraft known = words.isEmpty() ? draft.without("needs") : draft.with("needs", words);
    return chosen.contains(other)
        ? known.with("otherNeeds", known.list("otherNeeds").orElse(List.of()))
        : known.without("otherNeeds");
  }

  /** Whoever chose other needs and named none has changed their mind. */
  private Optional<TouchpointDraft> otherNeeds(TouchpointDraft draft) {
    return sentences("otherNeeds", draft)
        .map(
            after ->
                after.list("otherNeeds").filter(List::isEmpty).isPresent()
                    ? after.without("otherNeeds")
                    : after);
  }

  private Optional<TouchpointDraft> sentences(String field, TouchpointDraft draft) {
    List<String> standing = draft.list(field).orElse(List.of());
    return dialogue
        .lines(
            question(field, standing.isEmpty() ? field : field + ".standing"),
            standing,
            answer -> replies.judge(draft.with(field, List.of(answer)), field, answer))
        .map(answers -> draft.with(field, answers));
  }

  private boolean submits(TouchpointDraft draft) {
    List<String> needs = draft.list("needs").orElse(List.of());
    return order.needs().stream()
        .anyMatch(need -> need.is(NeedRole.REQUEST) && needs.contains(need.id()));
  }

  private Optional<TouchpointDraft> history(TouchpointDraft draft) {
    return dialogue
        .yes(question("history", "history"), draft.text("history").filter(this::isYes).isPresent())
        .map(yes -> withHistory(draft, yes));
  }

  private boolean isYes(String flag) {
    return flag.equals(TouchpointDraft.YES);
  }

  /** A «no» that stands there may stay. */
  private TouchpointDraft withHistory(TouchpointDraft draft, boolean yes) {
    if (yes) {
      return draft.with("history", TouchpointDraft.YES);
    }
    return draft.text("history").filter(this::isYes).isPresent() ? draft.without("history") : draft;
  }

  private Optional<TouchpointDraft> clients(TouchpointDraft draft) {
    List<ClientKind> kinds = place.process().clients();
    List<Choice> choices = new ArrayList<>(List.of(Choice.of(wording.get("ask.clients.all"))));
    kinds.forEach(
        kind -> choices.add(Choice.of(wording.get("ask.clients." + kind.id()), kind.id())));
    return dialogue
        .choice(
            question("clients", "clients"),
            OfferedChoices.of(choices),
            Optional.of(only(draft, kinds)))
        .map(
            index ->
                index == 0
                    ? draft.without("clients")
                    : draft.with("clients", List.of(kinds.get(index - 1).id())));
  }

  /** The place of the only kind that the touchpoint is for; that of all of them else. */
  private static int only(TouchpointDraft draft, List<ClientKind> kinds) {
    List<String> present = draft.list("clients").orElse(List.of());
    List<String> ids = kinds.stream().map(ClientKind::id).toList();
    return present.size() == 1 ? ids.indexOf(present.get(0)) + 1 : 0;
  }
}
