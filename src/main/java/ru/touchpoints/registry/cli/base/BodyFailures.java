package ru.touchpoints.registry.cli.base;

import ru.touchpoints.registry.bodies.Body;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.writing.TextLayout;

/** Says why the list of one of several bodies was left out, and goes on to the others. */
public final class BodyFailures {

  private final Terminal terminal;
  private final Wording wording;
  private final Failures failures;

  BodyFailures(Terminal terminal, Wording wording, Failures failures) {
    this.terminal = terminal;
    this.wording = wording;
    this.failures = failures;
  }

  /** What kept it from being read, as a sentence. */
  public String words(Exception failure) {
    return failures.words(failure);
  }

  /** Says it on the error stream, where what is printed has no place for it. */
  public void tell(Body body, String words) {
    String sentence = wording.get("bodies.left-out", Printable.name(body.path()), words);
    terminal.message(TextLayout.wrap("", sentence));
  }
}
