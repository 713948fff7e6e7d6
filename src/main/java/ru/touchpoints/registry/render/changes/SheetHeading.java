package ru.touchpoints.registry.render.changes;

import java.util.Optional;

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
