package ru.touchpoints.registry.render.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.Field;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.act.ApprovingAct;
import ru.touchpoints.registry.form.act.NumberSign;
import ru.touchpoints.registry.form.docx.DraftAct;
import ru.touchpoints.registry.history.ListChanges;
import ru.touchpoints.registry.list.past.ComparedStates;
import ru.touchpoints.registry.list.past.ComparedStates.Paragraph;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.order.Citations;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.changes.ChangeSheet;
import ru.touchpoints.registry.render.changes.SheetHeading;
import ru.touchpoints.registry.signing.edition.EditionContents;
import ru.touchpoints.registry.writing.PrintedDay;

/**
 * The draft of the act that puts an edition in force: of one that approves a first edition, or that
 * amends an approved list. Russian alone, as all documents are.
 */
final class ActOfEdition {

  private final Wording words = new Wording(ActOfEdition.class.getPackageName() + ".act", "ru");
  private final EditionContents edition;
  private final Passport passport;
  private final Passport.Act kind;

  ActOfEdition(EditionContents edition) {
    this.edition = edition;
    this.passport = edition.passport();
    this.kind = passport.approval().map(Passport.Approval::act).orElseGet(passport.order()::act);
  }

  /** Empty where nothing of the list has changed. */
  Optional<DraftAct> draft() {
    if (edition.changes().isEmpty()) {
      return Optional.of(draft("approve", List.of(), Optional.empty()));
    }
    ComparedStates compared = ofList(edition.changes().get().compared());
    return compared.changes().isEmpty() && compared.unread().isEmpty()
        ? Optional.empty()
        : Optional.of(draft("amend", paragraphs(compared), Optional.of(annex(compared))));
  }

  private DraftAct draft(String key, List<String> paragraphs, Optional<Form> annex) {
    String list = words.get("list", passport.body().nameGenitive());
    return new DraftAct(
        words.get("mark"),
        List.of(
            passport.body().name().toUpperCase(Locale.ROOT), kind.name().toUpperCase(Locale.ROOT)),
        words.get("number"),
        words.get(key + ".title", list),
        List.of(reason(key, paragraphs) + formula()),
        points(key, list),
        List.of(words.get("blank.position"), words.get("blank.sign"), words.get("blank.name")),
        annex);
  }

  private String reason(String key, List<String> paragraphs) {
    String rules = rules();
    // «Пунктом раздел II» is no Russian.
    if (paragraphs.isEmpty() || !paragraphs.stream().allMatch(Citations::isNumber)) {
      return words.get(key + ".reason", rules);
    }
    return words.get(
        paragraphs.size() == 1 ? "reason.paragraph" : "reason.paragraphs",
        String.join(", ", paragraphs),
        rules);
  }

  /** The rules by which the list is kept, in the genitive. */
  private String rules() {
    Passport.Order order = passport.order();
    String title = NumberSign.in(order.title());
    String beginning = words.get("rules");
    boolean own = order.issuedBy().equals(passport.body().name());
    String named =
        title.startsWith(beginning)
            ? words.get("rules.genitive", title.substring(beginning.length()))
            : words.get("rules.other", title);
    return words.get(
        own ? "rules.act" : "rules.act-other",
        named,
        order.act().name(),
        own ? passport.body().nameGenitive() : order.issuedBy(),
        order.date().map(PrintedDay::of).orElse(""),
        NumberSign.bare(order.number()));
  }

  /** What an act of this kind says before its points. */
  private String formula() {
    String key = "formula." + kind.name();
    return words.bundle().containsKey(key) ? words.get(key) : words.get("formula");
  }

  private List<String> points(String key, String list) {
    List<String> points = new ArrayList<>();
    String approved =
        passport
            .approval()
            .map(act -> words.get("approved", new ApprovingAct(act, passport.body()).phrase()))
            .orElse("");
    points.add(words.get(key + ".point", list, key.equals("amend") ? approved : ""));
    points.add(
        words.get(
            "edition",
            edition.name().name(),
            PrintedDay.of(edition.commit().date()),
            edition.commit().shortId()));
    points.add(words.get("control", kind.genitive()));
    return points;
  }

  /** The passport, the checks and days of confirmation stand around the list and are in no act. */
  private static ComparedStates ofList(ComparedStates all) {
    List<Change> changes =
        all.byParagraph().entrySet().stream()
            .filter(group -> group.getKey() != Paragraph.PASSPORT)
            .flatMap(group -> group.getValue().stream())
            .filter(change -> !change.field().equals(Optional.of(Field.REVIEWED)))
            .toList();
    return new ComparedStates(all.from(), all.to(), all.order(), changes, all.unread());
  }

  private static List<String> paragraphs(ComparedStates compared) {
    return compared.byParagraph().keySet().stream()
        .flatMap(paragraph -> paragraph.notion().flatMap(compared.order()::cited).stream())
        .collect(Collectors.toList());
  }

  /** The sheet of changes as the annex of an act: nobody is addressed, nobody signs it. */
  private Form annex(ComparedStates compared) {
    ListChanges.Result changes = edition.changes().orElseThrow();
    Form sheet = new ChangeSheet(SheetHeading.of(changes), compared.order()).of(compared);
    return new Form(
        List.of(
            words.get("annex.approved"),
            words.get("annex.act", kind.name(), passport.body().nameGenitive()),
            words.get("annex.number")),
        List.of(
            words.get("annex.title"),
            words.get("annex.list", words.get("list", passport.body().nameGenitive()))),
        sheet.edition(),
        sheet.columns(),
        sheet.sections(),
        new Form.Signature("", "", List.of()),
        Optional.empty(),
        words.get("annex.footer"),
        Form.Vocabulary.NONE,
        Form.Origin.NONE);
  }
}
