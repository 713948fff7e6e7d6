package ru.touchpoints.registry.edit;

import java.nio.charset.StandardCharsets;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** What a schema wants of the layout of a document whose lines are set in as they should be. */
public final class Canonical {

  /** A shorter key may make room for a list beside it. */
  private static final int MOST_ROUNDS = 3;

  private Canonical() {}

  /**
   * The document with its keys in order, its texts and lists in their styles and its items set off;
   * the line ends must be LF. It is for the caller to see that it means what it meant, and that it
   * has a root: it has none when its lines would make a file too long to be read.
   */
  public static SourceDocument of(SourceDocument document, DocumentShape shape) {
    SourceDocument result = document;
    for (int round = 0; round < MOST_ROUNDS && result.root().isPresent(); round++) {
      String text = Restyle.of(result, shape);
      if (text.equals(result.text())) {
        break;
      }
      result = read(result, text);
    }
    if (result.root().isEmpty()) {
      return result;
    }
    for (int depth = FieldOrder.deepest(result, shape); depth >= 0; depth--) {
      result = read(result, FieldOrder.of(result, shape, depth));
    }
    return read(result, Spacing.of(result, shape));
  }

  /**
   * The document with another text, read anew unless that is the text it has. Brackets in brackets,
   * a line each, can be many times as long as they were: beyond the limit of a file they are not
   * read.
   */
  public static SourceDocument read(SourceDocument before, String text) {
    if (text.equals(before.text())) {
      return before;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return bytes.length > SourceFile.MAX_BYTES
        ? DocumentReader.tooLong(before.path())
        : DocumentReader.read(before.path(), bytes);
  }
}
