package ru.touchpoints.registry.list.kept;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Related;
import ru.touchpoints.registry.finding.Replacement;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.finding.Span;

/**
 * Reads what {@link FindingWriter} has written. What is no such thing ends in an {@link
 * IllegalArgumentException} or one of {@link ByteBuffer}, before memory is taken for it.
 */
final class FindingReader {

  private static final int DEEPEST_MESSAGE = 16;

  private final ByteBuffer bytes;
  private final List<String> texts;

  FindingReader(ByteBuffer bytes) {
    this.bytes = bytes;
    this.texts = many(this::newText);
  }

  private String newText() {
    Charset charset =
        number() == FindingWriter.UTF_8 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE;
    byte[] text = new byte[count()];
    bytes.get(text);
    return new String(text, charset);
  }

  int number() {
    int number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      int next = bytes.get();
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new IllegalArgumentException("number");
  }

  /** How many things follow, each of at least a byte. */
  private int count() {
    int count = number();
    if (count < 0 || count > bytes.remaining()) {
      throw new IllegalArgumentException("count");
    }
    return count;
  }

  private <T> List<T> many(Supplier<T> one) {
    int count = count();
    List<T> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(one.get());
    }
    return all;
  }

  private String text() {
    return texts.get(number());
  }

  private Optional<String> optionalText() {
    return number() == 0 ? Optional.empty() : Optional.of(text());
  }

  List<Finding> findings() {
    return many(this::finding);
  }

  private Finding finding() {
    String code = text();
    Severity severity = Severity.byId(text()).orElseThrow(IllegalArgumentException::new);
    Location location = location();
    Message message = message(0);
    Finding.Subject subject = new Finding.Subject(optionalText(), optionalText(), text(), text());
    List<Related> related = many(() -> new Related(location(), message(0)));
    List<Replacement> repair = many(() -> new Replacement(span(), text()));
    return new Finding(code, severity, location, message, subject, related, repair);
  }

  private Location location() {
    return new Location(text(), span(), text());
  }

  private Span span() {
    return new Span(number(), number(), number(), number());
  }

  private Message message(int depth) {
    if (depth > DEEPEST_MESSAGE) {
      throw new IllegalArgumentException("depth");
    }
    String key = text();
    return new Message(key, many(() -> argument(depth)));
  }

  private Object argument(int depth) {
    return switch (number()) {
      case FindingWriter.TEXT -> text();
      case FindingWriter.NUMBER -> number();
      case FindingWriter.MESSAGE -> message(depth + 1);
      default -> throw new IllegalArgumentException("argument");
    };
  }
}
