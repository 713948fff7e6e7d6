package ru.touchpoints.registry.finding;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Findings as bytes: each text once, then the findings as numbers. */
public final class FindingBytes {

  /** Kinds of arguments of messages. */
  private static final int TEXT = 0;

  private static final int NUMBER = 1;
  private static final int MESSAGE = 2;

  /** How the characters of a text are written: lone surrogates have no UTF-8. */
  private static final int UTF_8 = 0;

  private static final int UTF_16 = 1;

  private FindingBytes() {}

  /** Writes findings. */
  public static final class Writer {

    private final Map<String, Integer> texts = new HashMap<>();
    private final List<String> inOrder = new ArrayList<>();
    private final Growing body = new Growing();

    public void number(int number) {
      body.number(number);
    }

    private void text(String text) {
      Integer known = texts.putIfAbsent(text, texts.size());
      if (known == null) {
        inOrder.add(text);
      }
      number(known == null ? inOrder.size() - 1 : known);
    }

    private void text(Optional<String> text) {
      number(text.isPresent() ? 1 : 0);
      text.ifPresent(this::text);
    }

    public void findings(List<Finding> findings) {
      number(findings.size());
      findings.forEach(this::finding);
    }

    private void finding(Finding finding) {
      text(finding.code());
      text(finding.severity().id());
      location(finding.location());
      message(finding.message());
      text(finding.subject().process());
      text(finding.subject().touchpoint());
      text(finding.subject().field());
      text(finding.subject().value());
      number(finding.related().size());
      for (Related related : finding.related()) {
        location(related.location());
        message(related.message());
      }
      number(finding.repair().size());
      for (Replacement replacement : finding.repair()) {
        span(replacement.span());
        text(replacement.text());
      }
    }

    private void location(Location location) {
      text(location.file());
      span(location.span());
      text(location.pointer());
    }

    private void span(Span span) {
      number(span.line());
      number(span.column());
      number(span.endLine());
      number(span.endColumn());
    }

    private void message(Message message) {
      text(message.key());
      number(message.arguments().size());
      for (Object argument : message.arguments()) {
        if (argument instanceof Message inner) {
          number(MESSAGE);
          message(inner);
        } else if (argument instanceof Integer number) {
          number(NUMBER);
          number(number);
        } else {
          number(TEXT);
          text((String) argument);
        }
      }
    }

    /** All that was written. */
    public byte[] bytes() {
      Growing out = new Growing();
      out.number(inOrder.size());
      for (String text : inOrder) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean whole = new String(bytes, StandardCharsets.UTF_8).equals(text);
        byte[] written = whole ? bytes : text.getBytes(StandardCharsets.UTF_16BE);
        out.number(whole ? UTF_8 : UTF_16);
        out.number(written.length);
        out.all(written, written.length);
      }
      out.all(body.bytes, body.length);
      return Arrays.copyOf(out.bytes, out.length);
    }
  }

  /** Bytes that grow: as a stream of the library, but without a lock taken for each of them. */
  private static final class Growing {

    private byte[] bytes = new byte[64];
    private int length;

    private void room(int more) {
      if (bytes.length - length < more) {
        bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * length));
      }
    }

    /** Seven bits a byte, the lowest first; the eighth says that more follow. */
    void number(int number) {
      room(5);
      int rest = number;
      while ((rest & ~0x7F) != 0) {
        bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
        rest >>>= 7;
      }
      bytes[length++] = (byte) rest;
    }

    void all(byte[] more, int count) {
      room(count);
      System.arraycopy(more, 0, bytes, length, count);
      length += count;
    }
  }

  /**
   * Reads what {@link Writer} has written. What is no such thing ends in an {@link
   * IllegalArgumentException} or one of {@link ByteBuffer}, before memory is taken for it.
   */
  public static final class Reader {

    private static final int DEEPEST_MESSAGE = 16;

    private final ByteBuffer bytes;
    private final List<String> texts;

    public Reader(ByteBuffer bytes) {
      this.bytes = bytes;
      this.texts = many(this::newText);
    }

    private String newText() {
      Charset charset = number() == UTF_8 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE;
      byte[] text = new byte[count()];
      bytes.get(text);
      return new String(text, charset);
    }

    /** A number; what is none ends in an exception. */
    public int number() {
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

    public List<Finding> findings() {
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
        case TEXT -> text();
        case NUMBER -> number();
        case MESSAGE -> message(depth + 1);
        default -> throw new IllegalArgumentException("argument");
      };
    }
  }
}
