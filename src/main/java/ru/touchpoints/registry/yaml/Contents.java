package ru.touchpoints.registry.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ru.touchpoints.registry.yaml.YamlNode.Entry;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;
import ru.touchpoints.registry.yaml.YamlNode.Style;

/** Everything in a document that can be walked through: its nodes and its comments. */
final class Contents {

  private final TextLines lines;
  private final List<Place> places = new ArrayList<>();
  private final List<Scalar> scalars = new ArrayList<>();

  Contents(TextLines lines, YamlNode root) {
    this.lines = lines;
    collect("", root, root.start());
  }

  private void collect(String pointer, YamlNode node, int start) {
    places.add(new Place(pointer, node, start));
    if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        scalars.add(entry.key());
        collect(Pointers.child(pointer, entry.key().text()), entry.value(), entry.key().start());
      }
    } else if (node instanceof Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        YamlNode item = sequence.items().get(i);
        collect(Pointers.child(pointer, i), item, item.start());
      }
    } else if (node instanceof Scalar scalar) {
      scalars.add(scalar);
    }
  }

  /** The nodes in the order of the file, each before what it holds. */
  List<Place> places() {
    return List.copyOf(places);
  }

  /** The comments in the order of the file: what follows a {@code #} outside of every scalar. */
  List<Comment> comments() {
    List<Scalar> ordered = new ArrayList<>(scalars);
    ordered.sort(Comparator.comparingInt(Scalar::start));
    List<Comment> comments = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < lines.length(); i++) {
      while (next < ordered.size() && ordered.get(next).end() <= i) {
        next++;
      }
      if (next < ordered.size() && contentStart(ordered.get(next)) <= i) {
        i = ordered.get(next).end() - 1;
      } else if (lines.at(i) == '#' && afterBlank(i)) {
        int end = lines.endOf(lines.lineOf(i));
        comments.add(comment(i, end));
        i = end;
      }
    }
    return comments;
  }

  /** Where a {@code #} begins to be content: a block text may have a comment beside its sign. */
  private int contentStart(Scalar scalar) {
    boolean block = scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED;
    return block ? lines.endOf(lines.lineOf(scalar.start())) : scalar.start();
  }

  private boolean afterBlank(int offset) {
    return offset == 0 || Character.isWhitespace(lines.at(offset - 1));
  }

  private Comment comment(int start, int lineEnd) {
    int end = lineEnd;
    while (end > start && Character.isWhitespace(lines.at(end - 1))) {
      end--;
    }
    boolean alone = lines.slice(lines.startOf(lines.lineOf(start)), start).isBlank();
    return new Comment(lines.span(start, end), lines.slice(start, end), alone);
  }
}
