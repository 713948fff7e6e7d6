package ru.touchpoints.registry.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Findings;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.yaml.YamlNode.Entry;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/**
 * A YAML file as read: its text, its nodes, where each stands, and what kept it from being read.
 */
public final class SourceDocument {

  private final String path;
  private final List<Finding> findings;
  private final Supplier<Contents> again;

  /** What was read; null when it was put down. */
  private volatile @Nullable Contents held;

  /** Takes what was read, and keeps it. */
  public SourceDocument(String path, Contents contents, List<Finding> findings) {
    this(path, contents, findings, () -> contents);
  }

  private SourceDocument(
      String path, Contents contents, List<Finding> findings, Supplier<Contents> again) {
    this.path = path;
    this.held = contents;
    this.findings = Findings.frozen(findings);
    this.again = again;
  }

  /**
   * The same document, which can be put down.
   *
   * @param again reads the contents once more; asked whenever somebody wants something of them
   */
  public SourceDocument readAgainBy(Supplier<Contents> again) {
    return new SourceDocument(path, contents(), findings, again);
  }

  /**
   * Lets go of the text and its nodes, for lists that would not fit into memory: whatever is asked
   * for later is read again from the file, and is equal to what was. A document that cannot be read
   * again keeps what it has. A file that was changed meanwhile ends the run with a refusal.
   */
  public void putDown() {
    held = null;
  }

  /** All that was read. */
  public Contents contents() {
    Contents now = held;
    return now == null ? again.get() : now;
  }

  private TextLines lines() {
    return contents().lines();
  }

  /** The logical path, relative to the repository root. */
  public String path() {
    return path;
  }

  /** The document's node; empty when the file cannot be understood as a whole. */
  public Optional<YamlNode> root() {
    return contents().root();
  }

  /** What is wrong with the file as YAML: TP001–TP007. */
  public List<Finding> findings() {
    return findings;
  }

  public int lineCount() {
    return lines().count();
  }

  /** A line of the text without its line end; {@code number} is 1-based. */
  public Optional<String> line(int number) {
    return number >= 1 && number <= lines().count()
        ? Optional.of(lines().line(number))
        : Optional.empty();
  }

  /** The node under a JSON Pointer (RFC 6901). */
  public Optional<YamlNode> find(String pointer) {
    return Optional.ofNullable(node(pointer));
  }

  private @Nullable YamlNode node(String pointer) {
    YamlNode node = root().orElse(null);
    int from = 1;
    while (node != null && from <= pointer.length()) {
      int slash = pointer.indexOf('/', from);
      int end = slash < 0 ? pointer.length() : slash;
      node = child(node, Pointers.unescape(pointer.substring(from, end)));
      from = end + 1;
    }
    return node;
  }

  private static @Nullable YamlNode child(YamlNode parent, String step) {
    if (parent instanceof Mapping mapping) {
      return mapping.get(step);
    }
    int index = Pointers.index(step);
    return parent instanceof Sequence sequence && index >= 0 && index < sequence.items().size()
        ? sequence.items().get(index)
        : null;
  }

  /** The text as written, quotes and all. */
  public String written(YamlNode node) {
    return lines().slice(node.start(), Math.max(node.start(), node.end()));
  }

  /** The text between two code points of it. */
  public String textBetween(int from, int to) {
    return lines().slice(from, Math.max(from, to));
  }

  public Span span(YamlNode node) {
    return lines().span(node.start(), node.end());
  }

  /**
   * The place of the value under {@code pointer}. Of a mapping or list it is the first key or item,
   * of an empty value the key; where nothing stands there, the nearest place above it.
   */
  public Location at(String pointer) {
    String nearest = pointer;
    YamlNode node = node(nearest);
    while (node == null && !nearest.isEmpty()) {
      nearest = Pointers.parent(nearest);
      node = node(nearest);
    }
    return new Location(path, node == null ? Span.START : spanOf(nearest, node), pointer);
  }

  private Span spanOf(String pointer, YamlNode node) {
    boolean hidden = node.start() == node.end();
    return hidden && !pointer.isEmpty() ? keySpan(pointer) : headSpan(node);
  }

  private Span headSpan(YamlNode node) {
    if (node instanceof Mapping mapping && !mapping.entries().isEmpty()) {
      return span(mapping.entries().get(0).key());
    }
    if (node instanceof Sequence sequence && !sequence.items().isEmpty()) {
      return headSpan(sequence.items().get(0));
    }
    return firstLine(span(node));
  }

  private Span keySpan(String pointer) {
    return entry(pointer)
        .map(entry -> span(entry.key()))
        .orElseGet(() -> find(pointer).map(this::span).orElse(Span.START));
  }

  /** The place of the key itself under {@code pointer}, for faults of the key. */
  public Location atKey(String pointer) {
    return new Location(path, keySpan(pointer), pointer);
  }

  /** Every node in the order of the file; none when the file cannot be understood. */
  public List<Place> places() {
    return contents().places();
  }

  /** The innermost thing that begins at or before the code point; empty before the first one. */
  public Optional<Place> placeAt(int offset) {
    int next = firstFrom(offset + 1);
    return next == 0 ? Optional.empty() : Optional.of(places().get(next - 1));
  }

  /** The outermost thing that begins on a line below; empty below the last one. */
  public Optional<Place> placeBelow(int line) {
    int next = line >= lines().count() ? places().size() : firstFrom(lines().startOf(line + 1));
    return next < places().size() ? Optional.of(places().get(next)) : Optional.empty();
  }

  /** The place and all that lies inside of it, in the order of the file. */
  public List<Place> placesWithin(Place place) {
    List<Place> all = places();
    int from = firstFrom(place.start());
    while (from < all.size() && !all.get(from).within(place)) {
      from++;
    }
    int to = from;
    while (to < all.size() && all.get(to).within(place)) {
      to++;
    }
    return all.subList(from, to);
  }

  /**
   * Whether nothing but comments stands on the lines between the two.
   *
   * @param line the upper one
   */
  public boolean onlyCommentsBetween(int line, int below) {
    return line + 1 >= below || contents().firstCommentAbove(below) <= line + 1;
  }

  /** The index of the first place that begins at the offset or later. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = places().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places().get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Every comment in the order of the file; none when the file cannot be understood. */
  public List<Comment> comments() {
    return contents().comments();
  }

  /** The comments whose number sign stands from one code point up to another. */
  public List<Comment> commentsBetween(int start, int end) {
    return contents().comments().between(start, end);
  }

  /** The scalar's characters with their places; empty where those cannot be told for certain. */
  public Optional<ScalarText> characters(YamlNode.Scalar scalar) {
    return ScalarText.of(lines(), scalar);
  }

  /** Whether the text has none but usual characters and the forms of the canonical layout. */
  public boolean isPlain() {
    return contents().isPlain();
  }

  /** The whole text, without a byte-order mark. */
  public String text() {
    return lines().text();
  }

  /** How many code points stand before the place. */
  public int offset(int line, int column) {
    return lines().startOf(line) + column - 1;
  }

  /** A place between two code points of the text. */
  public Location at(int start, int end, String pointer) {
    return new Location(path, lines().span(start, end), pointer);
  }

  /** The key under {@code pointer} with its value; empty for the root and for items of lists. */
  public Optional<Entry> entry(String pointer) {
    return pointer.isEmpty()
        ? Optional.empty()
        : find(Pointers.parent(pointer))
            .filter(Mapping.class::isInstance)
            .map(Mapping.class::cast)
            .flatMap(mapping -> mapping.entry(Pointers.last(pointer)));
  }

  /** The entries of the mapping under {@code pointer}; none when there is no mapping. */
  public List<Entry> entries(String pointer) {
    return find(pointer).orElse(null) instanceof Mapping mapping ? mapping.entries() : List.of();
  }

  private Span firstLine(Span span) {
    if (span.line() == span.endLine()) {
      return span;
    }
    int end = lines().endOf(span.line());
    return new Span(
        span.line(), span.column(), span.line(), end - lines().startOf(span.line()) + 1);
  }
}
