package ru.touchpoints.registry.yaml.token;

/**
 * A token and where it stands, in characters from 0; those that YAML infers are empty.
 *
 * @param end after its last character; of a block text after its last line that is content
 */
public record YamlToken(Kind kind, int start, int end) {

  /** What a token is. */
  public enum Kind {
    DIRECTIVE,
    DOCUMENT_START,
    DOCUMENT_END,
    BLOCK_MAPPING,
    BLOCK_LIST,
    BLOCK_END,
    KEY,
    VALUE,
    ITEM,
    FLOW_OPEN,
    FLOW_CLOSE,
    COMMA,
    ANCHOR,
    TAG,
    ALIAS,
    PLAIN,
    QUOTED,
    BLOCK_TEXT,
    END
  }

  /** Whether no character stands for the token. */
  public boolean inferred() {
    return start == end
        && switch (kind) {
          case BLOCK_MAPPING, BLOCK_LIST, BLOCK_END, KEY, VALUE -> true;
          default -> false;
        };
  }
}
