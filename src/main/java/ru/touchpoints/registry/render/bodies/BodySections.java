package ru.touchpoints.registry.render.bodies;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import ru.touchpoints.registry.bodies.KnownBody;
import ru.touchpoints.registry.bodies.Looked;
import ru.touchpoints.registry.render.MarkdownText;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.writing.TextLayout;

/**
 * What is told of several lists, one after the other under headings of their own.
 *
 * @param paint of a terminal; empty for Markdown
 */
public record BodySections(Wording wording, Optional<Paint> paint) {

  /** All of them, with the reason in the place of those left out. */
  public <T> String of(List<Looked<T>> bodies, Function<T, String> text) {
    return of(bodies, text, answer -> true);
  }

  /** The same of those alone of which there is something to tell, and of those left out. */
  public <T> String of(List<Looked<T>> bodies, Function<T, String> text, Predicate<T> wanted) {
    StringBuilder out = new StringBuilder();
    for (Looked<T> body : bodies) {
      if (body.answer().filter(wanted.negate()).isEmpty()) {
        out.append(out.isEmpty() ? "" : "\n").append(heading(body.known()));
        out.append(body.answer().map(text).orElseGet(() -> unread(body.unread().orElse(""))));
      }
    }
    return out.toString();
  }

  private String heading(KnownBody known) {
    return paint.isPresent()
        ? BodyHeading.of(known, paint.get())
        : "## "
            + MarkdownText.escaped(BodyHeading.name(known))
            + " — "
            + MarkdownText.escaped(Printable.name(known.body().path()))
            + "\n\n";
  }

  private String unread(String reason) {
    String sentence = wording.get("bodies.unreadable", Printable.of(reason));
    return paint.isPresent()
        ? paint.get().red(TextLayout.wrap("", sentence)) + "\n"
        : "> " + MarkdownText.escaped(sentence) + "\n";
  }
}
