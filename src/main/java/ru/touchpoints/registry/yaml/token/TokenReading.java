package ru.touchpoints.registry.yaml.token;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Message;

/**
 * A text as YAML reads it.
 *
 * @param text with LF for every line end
 * @param tokens up to and with {@link YamlToken.Kind#END}; none when there is a fault
 * @param meaning a digest of what the text says, event by event, styles included; empty where that
 *     is known
 * @param fault why it cannot be read
 */
public record TokenReading(
    String text, List<YamlToken> tokens, String meaning, Optional<Message> fault) {

  static TokenReading refused(String text, Message fault) {
    return new TokenReading(text, List.of(), "", Optional.of(fault));
  }

  /** A digest of the comments in their order, without blanks at their ends. */
  public String comments() {
    Digest comments = new Digest();
    int from = 0;
    for (YamlToken token : tokens) {
      if (!token.inferred()) {
        commentsBetween(Math.min(from, token.start()), token.start(), comments);
        from = Math.max(from, token.end());
        if (token.kind() == YamlToken.Kind.BLOCK_TEXT) {
          header(token).ifPresent(comments::add);
        }
      }
    }
    return comments.finished();
  }

  private void commentsBetween(int start, int end, Digest comments) {
    int from = start;
    while (from < end) {
      int to = from;
      boolean comment = false;
      while (to < end && text.charAt(to) != '\n') {
        comment |= text.charAt(to) == '#';
        to++;
      }
      if (comment) {
        comments.add(text.substring(from, to).strip());
      }
      from = to + 1;
    }
  }

  /** The comment beside the sign of a block text. */
  public Optional<String> header(YamlToken token) {
    int end = text.indexOf('\n', token.start());
    String line = text.substring(token.start(), end < 0 ? text.length() : end);
    int hash = line.indexOf('#');
    return hash < 0 ? Optional.empty() : Optional.of(line.substring(hash).strip());
  }
}
