package ru.touchpoints.registry.yaml;

import ru.touchpoints.registry.finding.Span;

/**
 * A comment of a file.
 *
 * @param text from its {@code #} to the end of the line, without blanks at the end
 * @param alone whether nothing else stands on the line
 */
public record Comment(Span span, String text, boolean alone) {

  public int line() {
    return span.line();
  }
}
