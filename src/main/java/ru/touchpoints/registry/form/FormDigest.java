package ru.touchpoints.registry.form;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.digest.Sha256;

/**
 * A fingerprint of everything that a form prints. Each text goes in with its length before it and
 * each list with its size, so that no two forms are spelt alike.
 */
final class FormDigest {

  private final MessageDigest digest = Sha256.start();

  private FormDigest() {}

  /** SHA-256 over the form, 64 hexadecimal digits. */
  static String of(Form form) {
    FormDigest digest = new FormDigest();
    digest.add(form);
    return HexFormat.of().formatHex(digest.digest.digest());
  }

  private void add(Form form) {
    texts(form.annex());
    texts(form.title());
    text(form.edition());
    number(form.columns().size());
    form.columns().forEach(this::add);
    number(form.sections().size());
    form.sections().forEach(this::add);
    text(form.signature().position());
    text(form.signature().basis());
    texts(form.signature().blanks());
    text(form.mark());
    text(form.footer());
    add(form.origin());
  }

  private void add(Form.Column column) {
    text(column.field());
    text(column.part().name());
    text(column.header());
    number(Double.doubleToLongBits(column.width()));
  }

  private void add(Form.Section section) {
    text(section.direction());
    text(section.heading());
    number(section.blocks().size());
    for (Form.Block block : section.blocks()) {
      text(block.process());
      number(block.rows().size());
      block.rows().forEach(this::add);
    }
  }

  private void add(Form.Row row) {
    text(row.touchpoint());
    text(row.facets().type());
    text(row.facets().channel());
    texts(row.facets().clients());
    texts(row.facets().needs());
    number(row.cells().size());
    for (Form.Cell cell : row.cells()) {
      number(cell.rowSpan());
      number(cell.lines().size());
      for (Form.Line line : cell.lines()) {
        text(line.text());
        text(line.link());
      }
    }
  }

  private void add(Form.Origin origin) {
    text(origin.commit());
    number(origin.selection().size());
    origin
        .selection()
        .forEach(
            (option, value) -> {
              text(option);
              text(value);
            });
    number(origin.draft() ? 1 : 0);
  }

  private void texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  /** An absent text is no empty one. */
  private void text(Optional<String> text) {
    number(text.isPresent() ? 1 : 0);
    text.ifPresent(this::text);
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    digest.update(bytes);
  }

  private void number(long number) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }
}
