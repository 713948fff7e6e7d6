package ru.touchpoints.registry.render.plot;

import java.io.IOException;
import ru.touchpoints.registry.writing.Markup;

/** A drawing of figures. */
public interface Plot {

  /** Puts the plot on the page. */
  void write(Markup page) throws IOException;
}
