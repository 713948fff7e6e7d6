package ru.touchpoints.registry.edit.layout;

import java.math.BigInteger;
import java.util.Optional;
import ru.touchpoints.registry.edit.Canonical;
import ru.touchpoints.registry.edit.YamlValue;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.yaml.Comment;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.reading.DocumentReader;
import ru.touchpoints.registry.yaml.token.Digest;
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
    TokenReading before = TokenReader.read(text);
    if (before.fault().isPresent()) {
      return new Layout(text, before.fault(), false);
    }
    Optional<String> laidOut = Reindent.of(before);
    if (laidOut.isEmpty()) {
      return left(text, "long");
    }
    if (laidOut.get().equals(before.text())) {
      return new Layout(laidOut.get(), Optional.empty(), true);
    }
    TokenReading after = TokenReader.read(laidOut.get());
    if (!after.meaning().equals(before.meaning())) {
      return left(text, "meaning");
    }
    if (!after.comments().equals(before.comments())) {
      return left(text, "comments");
    }
    return Reindent.of(after).equals(laidOut)
        ? new Layout(laidOut.get(), Optional.empty(), true)
        : left(text, "unstable");
  }

  /** Lays out a document that a schema is known for; it must have been read without findings. */
  public static Layout of(SourceDocument document, DocumentShape shape) {
    return CanonicalText.is(document, shape)
        ? new Layout(document.text(), Optional.empty(), true)
        : made(document, shape);
  }

  /** The way that every document can be laid out. */
  static Layout made(SourceDocument document, DocumentShape shape) {
    Optional<SourceDocument> once = laidOut(document, shape);
    if (once.isEmpty() || once.get().root().isEmpty()) {
      return left(document.text(), once.filter(Layout::isTooLong).isPresent() ? "long" : "meaning");
    }
    SourceDocument after = once.get();
    if (after.text().equals(document.text())) {
      return new Layout(document.text(), Optional.empty(), true);
    }
    boolean same = document.root().map(YamlValue::of).equals(after.root().map(YamlValue::of));
    if (!same || !after.findings().isEmpty()) {
      return left(document.text(), "meaning");
    }
    if (!comments(document).equals(comments(after))) {
      return left(document.text(), "comments");
    }
    return laidOut(after, shape).map(SourceDocument::text).filter(after.text()::equals).isPresent()
        ? new Layout(after.text(), Optional.empty(), true)
        : left(document.text(), "unstable");
  }

  private static boolean isTooLong(SourceDocument document) {
    return document.findings().stream().anyMatch(one -> one.message().key().equals("TP004.size"));
  }

  private static Optional<SourceDocument> laidOut(SourceDocument document, DocumentShape shape) {
    TokenReading reading = TokenReader.tokens(document.text());
    if (reading.fault().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        Reindent.of(reading)
            .map(text -> Canonical.read(document, text))
            .map(read -> Canonical.of(read, shape))
            .orElseGet(() -> DocumentReader.tooLong(document.path())));
  }

  /** A digest of the comments, in whatever order: they move with the keys that they stand by. */
  private static BigInteger comments(SourceDocument document) {
    Digest one = new Digest();
    BigInteger sum = BigInteger.ZERO;
    for (Comment comment : document.comments()) {
      one.add(comment.text());
      sum = sum.add(new BigInteger(one.finished(), 16));
    }
    return sum;
  }
}
