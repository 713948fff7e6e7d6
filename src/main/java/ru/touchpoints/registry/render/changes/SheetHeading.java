package ru.touchpoints.registry.render.changes;

import java.util.Optional;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.form.act.NumberSign;
import ru.touchpoints.registry.history.ListChanges;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Status;
import ru.touchpoints.registry.writing.PrintedDay;

/**
 * What stands around the table of a sheet of changes.
 *
 * @param body the body's name in the genitive
 * @param act the act by which the list is kept
 * @param signatory the authorised person, п. 2.4
 * @param running whether the items of a list follow one another on their line
 * @param department whose note it is (п. 5.2); empty for the sheet of a whole edition
 * @param draft whether to mark it as a draft
 */
public record SheetHeading(
    String body,
    Act act,
    Signatory signatory,
    boolean running,
    Optional<Department> department,
    boolean draft) {

  /**
   * The heading of a comparison.
   *
   * @throws Refusal when no passport can be read
   */
  public static SheetHeading of(ListChanges.Result result) {
    boolean unsettled = result.department().isEmpty() && !result.after().settled();
    return of(result.passport(), result.department(), unsettled || !result.whole());
  }

  /**
   * The heading of what a department changes.
   *
   * @param id of the department; empty for the sheet of a whole edition
   * @param unsettled whether the later state may not stay as it is
   */
  public static SheetHeading of(Passport passport, Optional<String> id, boolean unsettled) {
    Optional<Department> from =
        id.flatMap(passport::department).map(known -> new Department(known.title(), known.head()));
    boolean draft = passport.status() != Status.APPROVED || unsettled;
    boolean running =
        passport.form().filter(form -> form.items() == Passport.Items.SEMICOLONS).isPresent();
    Passport.AuthorisedPerson person = passport.authorisedPerson();
    return new SheetHeading(
        passport.body().nameGenitive(),
        act(passport),
        new Signatory(person.position(), person.positionDative(), NumberSign.in(person.basis())),
        running,
        from,
        draft);
  }

  private static Act act(Passport passport) {
    Passport.Order order = passport.order();
    boolean own = order.issuedBy().equals(passport.body().name());
    return new Act(
        order.act().genitive(),
        own ? passport.body().nameGenitive() : order.issuedBy(),
        own,
        order.date().map(PrintedDay::of).orElse(""),
        NumberSign.bare(order.number()));
  }

  /**
   * The act by which the list is kept.
   *
   * @param genitive its kind, «приказа»
   * @param issuer who issued it: the body's name in the genitive, or another's in the nominative
   * @param own whether the body itself issued it
   */
  public record Act(String genitive, String issuer, boolean own, String date, String number) {}

  /**
   * The authorised person.
   *
   * @param dative the position as letters address it; empty when the passport does not say
   */
  public record Signatory(String position, Optional<String> dative, String basis) {}

  /**
   * Who sends a note.
   *
   * @param head who signs it; empty when the passport does not say
   */
  public record Department(String title, Optional<String> head) {}
}
