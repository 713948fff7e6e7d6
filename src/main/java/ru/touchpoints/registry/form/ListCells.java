package ru.touchpoints.registry.form;

import java.util.Optional;
import ru.touchpoints.registry.model.FormField;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.TouchpointFile;

/** Single cells of the list, for whoever compares a document with what it should say. */
public final class ListCells {

  private final FormText text = new FormText();
  private final Passport passport;

  public ListCells(Passport passport) {
    this.passport = passport;
  }

  /**
   * An item of a list as it follows others on their line: with a small letter, unless that would
   * spoil an abbreviation or initials.
   */
  public static String running(String item) {
    boolean word =
        item.length() > 1
            && Character.isUpperCase(item.charAt(0))
            && (Character.isLowerCase(item.charAt(1)) || item.charAt(1) == ' ');
    return word ? Character.toLowerCase(item.charAt(0)) + item.substring(1) : item;
  }

  /** The header that the built-in form gives to the field. */
  public String header(FormField field) {
    return text.header(field);
  }

  /**
   * What stands in the field's column beside a touchpoint, that of a merged cell in each of its
   * rows. The number is not known here.
   *
   * @param index of the touchpoint in its file, from 0
   */
  public String text(FormField field, TouchpointFile file, Optional<Process> process, int index) {
    return new CellText(text, passport, 0, file, process).text(field, index);
  }
}
