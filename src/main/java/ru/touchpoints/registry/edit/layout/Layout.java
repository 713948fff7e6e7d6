package ru.touchpoints.registry.edit.layout;

import java.util.Optional;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.yaml.token.TokenReader;
import ru.touchpoints.registry.yaml.token.TokenReading;

/**
 * A text in the canonical layout, or why it stays as it is.
 *
 * @param text without a byte-order mark; the original one when there is an obstacle
 * @param readable whether the text is YAML at all
 */
public record Layout(String text, Optional<Message> obstacle, boolean readable) {

  private static Layout left(String text, String reason) {
    return new Layout(text, Optional.of(Message.of("format." + reason)), true);
  }

  /**
   * Lays out a YAML text of any kind: its lines and keys keep their order, its texts their quotes.
   */
  public static Layout of(String text) {
    TokenReading before = TokenReader.read(text, true);
    if (before.fault().isPresent()) {
      return new Layout(text, before.fault(), false);
    }
    String laidOut = Reindent.of(before);
    TokenReading after = TokenReader.read(laidOut, true);
    if (!after.meaning().equals(before.meaning())) {
      return left(text, "meaning");
    }
    if (!after.comments().equals(before.comments())) {
      return left(text, "comments");
    }
    return Reindent.of(after).equals(laidOut)
        ? new Layout(laidOut, Optional.empty(), true)
        : left(text, "unstable");
  }
}
