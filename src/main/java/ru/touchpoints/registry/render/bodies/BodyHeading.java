package ru.touchpoints.registry.render.bodies;

import ru.touchpoints.registry.bodies.KnownBody;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.writing.TextLayout;

/** What stands at a terminal above all that is told of one of several bodies. */
public final class BodyHeading {

  private BodyHeading() {}

  /** Its name and where its list lies, over a line of their width. */
  public static String of(KnownBody body, Paint paint) {
    String text = TextLayout.wrap("", name(body) + " — " + Printable.name(body.body().path()));
    int width = text.lines().mapToInt(TextLayout::width).max().orElse(0);
    return paint.bold(text)
        + "\n"
        + paint.faint("─".repeat(Math.min(width, TextLayout.WIDTH)))
        + "\n";
  }

  /** What a person calls the body: its short name, else what others know it by. */
  public static String name(KnownBody body) {
    return Printable.of(body.name().orElse(body.id()));
  }
}
