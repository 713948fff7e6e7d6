package ru.touchpoints.registry.yaml.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Message;

/**
 * A text as YAML reads it.
 *
 * @param text with LF for every line end
 * @param tokens up to and with {@link YamlToken.Kind#END}; none when there is a fault
 * @param meaning what the text says, event by event, styles included; nothing where that is known
 * @param fault why it cannot be read
 */
public record TokenReading(
    String text, List<YamlToken> tokens, List<String> meaning, Optional<Message> fault) {

  public TokenReading {
    tokens = List.copyOf(tokens);
    meaning = List.copyOf(meaning);
  }

  static TokenReading refused(String text, Message fault) {
    return new TokenReading(text, List.of(), List.of(), Optional.of(fault));
  }

  /** The comments in their order, without blanks at their ends. */
  public List<String> comments() {
    List<String> comments = new ArrayList<>();
    int from = 0;
    for (YamlToken token : tokens) {
      if (!token.inferred()) {
        text.substring(Math.min(from, token.start()), token.start())
            .lines()
            .filter(line -> line.contains("#"))
            .forEach(line -> comments.add(line.strip()));
        from = Math.max(from, token.end());
        if (token.kind() == YamlToken.Kind.BLOCK_TEXT) {
          header(token).ifPresent(comments::add);
        }
      }
    }
    return comments;
  }

  /** The comment beside the sign of a block text. */
  public Optional<String> header(YamlToken token) {
    int end = text.indexOf('\n', token.start());
    String line = text.substring(token.start(), end < 0 ? text.length() : end);
    int hash = line.indexOf('#');
    return hash < 0 ? Optional.empty() : Optional.of(line.substring(hash).strip());
  }
}
