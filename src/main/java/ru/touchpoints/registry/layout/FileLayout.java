package ru.touchpoints.registry.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ru.touchpoints.registry.edit.layout.Layout;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.place.ListPlaces;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/**
 * A file and its canonical layout.
 *
 * @param before the bytes of the file as read
 * @param after the bytes of the canonical layout; those of the file when there is an obstacle
 * @param finding why the file cannot be read, in the words of the rules
 * @param obstacle why the file stays as it is otherwise
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes on their way to a file; nobody compares layouts.
public record FileLayout(
    LayoutTarget target,
    byte[] before,
    byte[] after,
    Optional<Finding> finding,
    Optional<Message> obstacle) {

  /** What keeps any YAML from being read; a list has more rules than YAML has. */
  private static final List<String> FATAL = List.of("TP003", "TP006");

  /**
   * Lays out what can be read of the file.
   *
   * @param shapes what the schemas say of the layout of a list's files
   */
  static FileLayout of(LayoutTarget target, Map<DocumentKind, DocumentShape> shapes)
      throws IOException {
    if (target.source().obstacle().isPresent()) {
      SourceDocument blocked = new DocumentReader().read(target.source());
      return left(target, new byte[0], blocked.findings().stream().findFirst(), Optional.empty());
    }
    byte[] bytes = target.source().content().bytes();
    return target.inside().isPresent()
        ? ofList(target, bytes, target.inside().get(), shapes)
        : ofAny(target, bytes);
  }

  private static FileLayout ofList(
      LayoutTarget target, byte[] bytes, String inside, Map<DocumentKind, DocumentShape> shapes) {
    SourceDocument document = DocumentReader.read(target.source().path(), bytes);
    DocumentKind kind = ListPlaces.kind(inside, document.root(), false);
    Optional<Finding> finding = document.findings().stream().findFirst();
    return finding.isPresent()
        ? left(target, bytes, finding, Optional.empty())
        : of(
            target,
            bytes,
            Layout.of(document, Objects.requireNonNull(shapes.get(kind))),
            Optional.empty());
  }

  /** By the tokens alone: a file of millions of values has no room for its nodes beside them. */
  private static FileLayout ofAny(LayoutTarget target, byte[] bytes) {
    String path = target.source().path();
    SourceDocument text = DocumentReader.readText(path, bytes);
    Optional<Finding> fatal =
        text.findings().stream().filter(one -> FATAL.contains(one.code())).findFirst();
    if (fatal.isPresent()) {
      return left(target, bytes, fatal, Optional.empty());
    }
    Layout layout = Layout.of(text.text());
    // The rules tell a mistake in more words than the reader of any YAML does.
    Optional<Finding> syntax =
        layout.readable()
            ? Optional.empty()
            : DocumentReader.read(path, bytes).findings().stream()
                .filter(one -> one.code().equals("TP001"))
                .findFirst();
    return of(target, bytes, layout, syntax);
  }

  private static FileLayout of(
      LayoutTarget target, byte[] bytes, Layout layout, Optional<Finding> finding) {
    if (layout.obstacle().isPresent()) {
      return left(target, bytes, finding, layout.obstacle());
    }
    byte[] after = layout.text().getBytes(StandardCharsets.UTF_8);
    // Thousands of files that stay as they are need not be held twice.
    return new FileLayout(
        target,
        bytes,
        Arrays.equals(bytes, after) ? bytes : after,
        Optional.empty(),
        Optional.empty());
  }

  private static FileLayout left(
      LayoutTarget target, byte[] bytes, Optional<Finding> finding, Optional<Message> obstacle) {
    return new FileLayout(target, bytes, bytes, finding, obstacle);
  }

  public boolean isLeft() {
    return finding.isPresent() || obstacle.isPresent();
  }

  /** Whether nothing is wrong with the file of the list, laid out or not. */
  public boolean isSound() {
    return target.inside().isPresent() && finding.isEmpty();
  }

  public boolean changes() {
    return !Arrays.equals(before, after);
  }
}
