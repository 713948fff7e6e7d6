package ru.touchpoints.registry.form.docx;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.form.Form;

/**
 * A draft of a legal act, before any file format.
 *
 * @param mark what tells it from a signed one
 * @param heading whose act it is and of which kind, a line each
 * @param number the line for its day and number
 * @param title what it is about
 * @param text the paragraphs that stand before the points
 * @param points numbered by themselves
 * @param blanks what is written by hand below
 * @param annex what the act puts in force; empty where that is another document
 */
public record DraftAct(
    String mark,
    List<String> heading,
    String number,
    String title,
    List<String> text,
    List<String> points,
    List<String> blanks,
    Optional<Form> annex) {

  public DraftAct {
    heading = List.copyOf(heading);
    text = List.copyOf(text);
    points = List.copyOf(points);
    blanks = List.copyOf(blanks);
  }
}
