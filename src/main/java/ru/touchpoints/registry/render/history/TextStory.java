package ru.touchpoints.registry.render.history;

import java.util.List;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.Named;
import ru.touchpoints.registry.change.list.Story;
import ru.touchpoints.registry.history.DatedStory;
import ru.touchpoints.registry.history.Moment;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.changes.ChangeLines;
import ru.touchpoints.registry.writing.PrintedDay;
import ru.touchpoints.registry.writing.TextLayout;

/** A story for a person at a terminal, day by day. */
public final class TextStory implements StoryRenderer {

  private final Wording wording;
  private final ChangeLines lines;
  private final Paint paint;

  public TextStory(Wording wording, Paint paint) {
    this.wording = wording;
    this.lines = new ChangeLines(wording, paint);
    this.paint = paint;
  }

  @Override
  public String render(DatedStory told) {
    StringBuilder out = new StringBuilder(paint.bold(heading(told.story()))).append('\n');
    int moment = -1;
    for (Story.Event event : told.story().events()) {
      if (event.moment() != moment) {
        moment = event.moment();
        Moment at = told.of(event);
        String day = wording.get("change.side.commit", at.shortId(), PrintedDay.of(at.date()));
        out.append('\n').append("  ").append(paint.cyan(day)).append('\n');
      }
      out.append(lines.of(event.change()));
    }
    return out.toString();
  }

  private String heading(Story story) {
    List<Story.Event> events = story.events();
    Change.Subject last = events.get(events.size() - 1).change().subject();
    String process = last.process().title() + " (" + story.process() + ")";
    if (story.touchpoint().isEmpty()) {
      return wrapped(wording.get("history.story.process", process));
    }
    String title =
        events.stream()
            .flatMap(event -> event.change().subject().touchpoint().stream())
            .reduce((first, second) -> second)
            .map(Named::title)
            .orElse("");
    String id = story.process() + "/" + story.touchpoint().get();
    return wrapped(wording.get("history.story.touchpoint", title + " (" + id + ")"))
        + "\n"
        + wrapped(process);
  }

  private static String wrapped(String text) {
    return TextLayout.wrap("", Printable.of(text));
  }
}
