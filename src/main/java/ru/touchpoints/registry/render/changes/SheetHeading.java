package ru.touchpoints.registry.render.changes;

import java.util.Optional;

/**
 * What stands around the table of a sheet of changes.
 *
 * @param body the body's name in the genitive
 * @param addressee the position of the authorised person, п. 2.4
 * @param basis of the authorised person
 * @param department whose note it is (п. 5.2); empty for the sheet of a whole edition
 * @param draft whether to mark it as a draft
 */
public record SheetHeading(
    String body, String addressee, String basis, Optional<Department> department, boolean draft) {

  /**
   * Who sends a note.
   *
   * @param head who signs it; empty when the passport does not say
   */
  public record Department(String title, Optional<String> head) {}
}
