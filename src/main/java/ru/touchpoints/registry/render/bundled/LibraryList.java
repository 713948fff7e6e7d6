package ru.touchpoints.registry.render.bundled;

import java.util.List;
import ru.touchpoints.registry.bundled.Library;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Wording;

/** All libraries for a person at a terminal, each with its licence and its home page below it. */
public final class LibraryList {

  private static final String INDENT = "    ";

  private final Wording wording;
  private final Paint paint;

  public LibraryList(Wording wording, Paint paint) {
    this.wording = wording;
    this.paint = paint;
  }

  public String render(List<Library> libraries) {
    StringBuilder out = new StringBuilder();
    for (Library library : libraries) {
      out.append(paint.bold(library.name() + " " + library.version())).append('\n');
      out.append(INDENT).append(licences(library.licences())).append('\n');
      out.append(INDENT).append(library.homePage()).append('\n');
    }
    return out.append('\n').append(wording.get("libraries.hint")).append('\n').toString();
  }

  private String licences(List<String> ids) {
    return String.join(wording.get("libraries.or"), ids);
  }
}
