package ru.touchpoints.registry.list.kept;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Related;
import ru.touchpoints.registry.finding.Replacement;
import ru.touchpoints.registry.finding.Span;

/** Findings as bytes: each text once, then the findings as numbers. */
final class FindingWriter {

  /** Kinds of arguments of messages. */
  static final int TEXT = 0;

  static final int NUMBER = 1;
  static final int MESSAGE = 2;

  /** How the characters of a text are written: lone surrogates have no UTF-8. */
  static final int UTF_8 = 0;

  static final int UTF_16 = 1;

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  void number(int number) {
    number(body, number);
  }

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  private static void number(ByteArrayOutputStream out, int number) {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  private void text(String text) {
    number(texts.computeIfAbsent(text, first -> texts.size()));
  }

  private void text(Optional<String> text) {
    number(text.isPresent() ? 1 : 0);
    text.ifPresent(this::text);
  }

  void findings(List<Finding> findings) {
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
  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    number(out, texts.size());
    for (String text : texts.keySet()) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      boolean whole = new String(bytes, StandardCharsets.UTF_8).equals(text);
      byte[] written = whole ? bytes : text.getBytes(StandardCharsets.UTF_16BE);
      number(out, whole ? UTF_8 : UTF_16);
      number(out, written.length);
      out.writeBytes(written);
    }
    out.writeBytes(body.toByteArray());
    return out.toByteArray();
  }
}
