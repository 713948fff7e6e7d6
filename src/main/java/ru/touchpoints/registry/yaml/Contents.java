package ru.touchpoints.registry.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.yaml.YamlNode.Entry;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;
import ru.touchpoints.registry.yaml.YamlNode.Style;

/** What was read of a text: its lines, its nodes and its comments. */
public final class Contents {

  private final TextLines lines;
  private final Optional<YamlNode> root;
  private final boolean plain;

  /** The comments; null while nobody has looked for them. */
  private volatile CommentPlaces.@Nullable Found comments;

  /** Made when first asked for, and the same whoever makes it. */
  private volatile @Nullable List<Place> places;

  /** The block of comment lines asked for last. */
  private volatile CommentBlock block = new CommentBlock(0, 0);

  private record CommentBlock(int first, int below) {}

  /** Takes what was read; {@code root} is empty when the text cannot be understood. */
  public Contents(TextLines lines, Optional<YamlNode> root) {
    this(lines, root, false);
  }

  private Contents(TextLines lines, Optional<YamlNode> root, boolean plain) {
    this.lines = lines;
    this.root = root;
    this.plain = plain;
  }

  /**
   * Takes what was read, together with its comments in the order of the text, without a parser of
   * all of YAML.
   */
  public static Contents plain(TextLines lines, YamlNode root, CommentPlaces comments) {
    Contents contents = new Contents(lines, Optional.of(root), true);
    contents.comments = comments.in(lines);
    return contents;
  }

  boolean isPlain() {
    return plain;
  }

  TextLines lines() {
    return lines;
  }

  Optional<YamlNode> root() {
    return root;
  }

  /** The nodes in the order of the file, each before what it holds. */
  List<Place> places() {
    List<Place> known = places;
    if (known == null) {
      List<Place> found = new ArrayList<>();
      root.ifPresent(node -> collect(Place.ofRoot(node), found));
      known = List.copyOf(found);
      places = known;
    }
    return known;
  }

  private static void collect(Place place, List<Place> places) {
    places.add(place);
    if (place.node() instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        collect(place.under(entry), places);
      }
    } else if (place.node() instanceof Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        collect(place.item(i, sequence.items().get(i)), places);
      }
    }
  }

  private static void scalars(YamlNode node, List<Scalar> scalars) {
    if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        scalars.add(entry.key());
        scalars(entry.value(), scalars);
      }
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> scalars(item, scalars));
    } else if (node instanceof Scalar scalar) {
      scalars.add(scalar);
    }
  }

  /** The comments in the order of the file: what follows a {@code #} outside of every scalar. */
  CommentPlaces.Found comments() {
    CommentPlaces.Found known = comments;
    if (known == null) {
      CommentPlaces found = new CommentPlaces();
      root.ifPresent(node -> findComments(node, found));
      known = found.in(lines);
      comments = known;
    }
    return known;
  }

  private void findComments(YamlNode node, CommentPlaces found) {
    List<Scalar> ordered = new ArrayList<>();
    scalars(node, ordered);
    ordered.sort(Comparator.comparingInt(Scalar::start));
    int next = 0;
    for (int i = 0; i < lines.length(); i++) {
      while (next < ordered.size() && ordered.get(next).end() <= i) {
        next++;
      }
      if (next < ordered.size() && contentStart(ordered.get(next)) <= i) {
        i = ordered.get(next).end() - 1;
      } else if (lines.at(i) == '#' && afterBlank(i)) {
        int end = lines.endOf(lines.lineOf(i));
        addComment(i, end, found);
        i = end;
      }
    }
  }

  /**
   * The first of the comment lines that stand right above the line, one below the other; the line
   * itself without any.
   */
  int firstCommentAbove(int line) {
    CommentBlock known = block;
    if (known.below() != line) {
      int first = line;
      while (first > 1 && lines.at(lines.textStart(first - 1)) == '#') {
        first--;
      }
      known = new CommentBlock(first, line);
      block = known;
    }
    return known.first();
  }

  /** Where a {@code #} begins to be content: a block text may have a comment beside its sign. */
  private int contentStart(Scalar scalar) {
    boolean block = scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED;
    return block ? lines.endOf(lines.lineOf(scalar.start())) : scalar.start();
  }

  private boolean afterBlank(int offset) {
    return offset == 0 || Character.isWhitespace(lines.at(offset - 1));
  }

  private void addComment(int start, int lineEnd, CommentPlaces found) {
    int end = lineEnd;
    while (end > start && Character.isWhitespace(lines.at(end - 1))) {
      end--;
    }
    found.add(start, end, lines.slice(lines.startOf(lines.lineOf(start)), start).isBlank());
  }
}
