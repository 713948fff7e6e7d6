package ru.touchpoints.registry.form.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import ru.touchpoints.registry.form.Form;

/** SHA-256 over all that a form says, by which a document is told from every other. */
final class FormDigest {

  private final MessageDigest digest;

  private FormDigest() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lower-case hexadecimal digits. */
  static String of(Form form) {
    FormDigest digest = new FormDigest();
    digest.head(form);
    for (Form.Section section : form.sections()) {
      digest.add("section", List.of(section.direction(), section.heading()));
      for (Form.Block block : section.blocks()) {
        digest.add("block", List.of(block.process()));
        block.rows().forEach(digest::row);
      }
    }
    return HexFormat.of().formatHex(digest.digest.digest());
  }

  private void head(Form form) {
    add("annex", form.annex());
    add("title", form.title());
    add("edition", List.of(form.edition(), form.footer(), form.mark().orElse("")));
    form.columns().forEach(column -> add("column", List.of(column.field(), column.header())));
    add("signature", List.of(form.signature().position(), form.signature().basis()));
    add("blanks", form.signature().blanks());
  }

  private void row(Form.Row row) {
    add("row", List.of(row.touchpoint()));
    for (Form.Cell cell : row.cells()) {
      add(Integer.toString(cell.rowSpan()), cell.lines().stream().map(Form.Line::text).toList());
    }
  }

  private void add(String kind, List<String> texts) {
    update(kind);
    update(Integer.toString(texts.size()));
    texts.forEach(this::update);
  }

  private void update(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
