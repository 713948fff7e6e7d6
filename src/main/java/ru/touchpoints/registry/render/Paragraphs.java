package ru.touchpoints.registry.render;

import java.util.List;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.writing.TextLayout;

/** Messages about what was read, a paragraph each. */
public final class Paragraphs {

  private final Wording wording;

  public Paragraphs(Wording wording) {
    this.wording = wording;
  }

  public List<String> of(List<Message> messages) {
    return messages.stream().map(this::of).toList();
  }

  private String of(Message message) {
    return TextLayout.wrap("", Printable.of(wording.text(message)));
  }
}
