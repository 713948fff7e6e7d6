package ru.touchpoints.registry.render.difference;

import java.util.List;
import java.util.function.Function;
import ru.touchpoints.registry.change.ProcessDifference;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.TextLayout;
import ru.touchpoints.registry.render.Wording;

/** A difference from the process registry for a person at a terminal. */
public final class TextDifference implements DifferenceRenderer {

  private static final String INDENT = "  ";
  private static final String DETAIL = "      ";

  private final Wording wording;
  private final Paint paint;

  public TextDifference(Wording wording, Paint paint) {
    this.wording = wording;
    this.paint = paint;
  }

  @Override
  public String render(ProcessDifference difference, String compared) {
    StringBuilder out = new StringBuilder();
    out.append(paint.bold(wording.get("diff.compared", Printable.of(compared)))).append("\n\n");
    section(
        out,
        "uncovered",
        difference.uncovered(),
        item -> item(item.process(), item.title(), wording.get("diff.file", item.file())));
    section(
        out,
        "orphaned",
        difference.orphaned(),
        item ->
            item(
                item.process(),
                wording.get("diff.reason." + item.reason().id()),
                wording.get("diff.file", item.file())));
    section(out, "included", difference.included(), item -> item(item.process(), item.title()));
    section(
        out,
        "excluded",
        difference.excluded(),
        item ->
            item(item.process(), item.title(), wording.get("diff.reason." + item.reason().id())));
    section(
        out,
        "retitled",
        difference.retitled(),
        item -> item(item.process(), fromTo(item.from(), item.to())));
    section(
        out,
        "renumbered",
        difference.renumbered(),
        item -> item(item.from() + " → " + item.to(), item.title()));
    section(
        out,
        "changed",
        difference.changed(),
        item ->
            item(
                item.process(),
                wording.get("diff.field." + item.field(), fromTo(item.from(), item.to()))));
    if (difference.isEmpty()) {
      out.append(paint.green(wording.get("diff.none"))).append('\n');
    }
    return out.toString();
  }

  private <T> void section(
      StringBuilder out, String name, List<T> items, Function<T, String> text) {
    if (!items.isEmpty()) {
      out.append(paint.yellow(TextLayout.wrap("", wording.get("diff." + name, items.size()))))
          .append("\n\n");
      items.forEach(item -> out.append(text.apply(item)));
      out.append('\n');
    }
  }

  private String item(String head, String... details) {
    StringBuilder text =
        new StringBuilder(INDENT).append(paint.bold(Printable.of(head))).append('\n');
    for (String detail : details) {
      text.append(TextLayout.wrap(DETAIL, Printable.of(detail))).append('\n');
    }
    return text.toString();
  }

  private String fromTo(String from, String to) {
    return wording.get("diff.from-to", from, to);
  }
}
