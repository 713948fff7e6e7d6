package ru.touchpoints.registry.edit;

import java.util.Optional;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.yaml.SourceDocument;

/**
 * A changed document, read again and found to mean what was intended; or why there is none.
 *
 * @param after equal to {@code before} when there is an obstacle
 * @param obstacle what keeps the change from being made; its words are in the bundles of the
 *     command line under {@code patch}
 */
public record Patch(SourceDocument before, SourceDocument after, Optional<Message> obstacle) {

  static Patch made(SourceDocument before, SourceDocument after) {
    return new Patch(before, after, Optional.empty());
  }

  static Patch refused(SourceDocument before, String key, Object... arguments) {
    return new Patch(before, before, Optional.of(Message.of("patch." + key, arguments)));
  }

  /** Whether there is anything to write. */
  public boolean changes() {
    return !after.text().equals(before.text());
  }
}
