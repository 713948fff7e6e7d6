package ru.touchpoints.registry.yaml.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.yaml.TextLines;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Entry;
import ru.touchpoints.registry.yaml.YamlNode.Kind;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;
import ru.touchpoints.registry.yaml.YamlNode.Style;

/**
 * SnakeYAML's events to our nodes. Events rather than its composer: anchors, aliases and depth are
 * refused before anything is built, and no resolver of YAML 1.1 has a say.
 */
final class EventComposer {

  /** The deepest nesting that is read. */
  static final int MAX_DEPTH = 64;

  /**
   * The most values that a file may hold, each item of a list and each key with its value counted
   * as one. A file of {@link ru.touchpoints.registry.source.SourceFile#MAX_BYTES} that is a list of
   * touchpoints or processes holds a third of it; one of nothing but brackets would fill the memory
   * several times over.
   */
  static final int MAX_VALUES = 500_000;

  private int values;
  private final TextLines lines;
  private final StandIns standIns;
  private final ParserImpl parser;
  private final List<Duplicate> duplicates = new ArrayList<>();
  private @Nullable Event peeked;

  EventComposer(TextLines lines, StandIns standIns) {
    this.lines = lines;
    this.standIns = standIns;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.parser = new ParserImpl(new WholeStream(standIns.text()), options);
  }

  /** A key that stands twice in one mapping. */
  record Duplicate(Scalar first, Scalar again) {}

  List<Duplicate> duplicates() {
    return duplicates;
  }

  /** The one document's node; empty when there is none. */
  Optional<YamlNode> compose() throws Fault {
    next();
    if (peek().is(Event.ID.StreamEnd)) {
      return Optional.empty();
    }
    refuseDirectives((DocumentStartEvent) next());
    YamlNode root = node(0);
    next();
    if (!peek().is(Event.ID.StreamEnd)) {
      int start = start(peek());
      throw new Fault(Message.of("TP005.many"), start, start + "---".length());
    }
    return root instanceof Scalar scalar && scalar.start() == scalar.end()
        ? Optional.empty()
        : Optional.of(root);
  }

  private void refuseDirectives(DocumentStartEvent document) throws Fault {
    int last = lines.lineOf(start(document));
    for (int line = 1; line <= last; line++) {
      int first = lines.startOf(line);
      // Behind other signs, as in a comment, it is a per cent sign.
      if (lines.at(first) == '%' && first <= start(document)) {
        throw new Fault(Message.of("TP004.directive"), first, first + 1);
      }
    }
  }

  private YamlNode node(int depth) throws Fault {
    Event event = next();
    if (++values > MAX_VALUES) {
      throw new Fault(
          Message.of("TP004.values", Integer.toString(MAX_VALUES)), start(event), start(event) + 1);
    }
    if (event instanceof AliasEvent) {
      throw new Fault(Message.of("TP004.alias", written(event)), start(event), end(event));
    }
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      int start = start(event);
      throw new Fault(
          Message.of("TP004.anchor", "&" + node.getAnchor()),
          start,
          start + node.getAnchor().length() + 1);
    }
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    return collection((CollectionStartEvent) event, depth + 1);
  }

  private YamlNode collection(CollectionStartEvent event, int depth) throws Fault {
    if (depth > MAX_DEPTH) {
      throw new Fault(Message.of("TP004.depth", MAX_DEPTH), start(event), start(event) + 1);
    }
    if (event.getTag() != null && !CoreSchema.isCollectionTag(event.getTag())) {
      throw foreignTag(event);
    }
    return event instanceof MappingStartEvent ? mapping(event, depth) : sequence(event, depth);
  }

  private Sequence sequence(CollectionStartEvent event, int depth) throws Fault {
    List<YamlNode> items = new ArrayList<>();
    while (!peek().is(Event.ID.SequenceEnd)) {
      items.add(node(depth));
    }
    int last = items.isEmpty() ? start(event) : items.get(items.size() - 1).end();
    return new Sequence(items, event.isFlow(), start(event), closing(event, last));
  }

  private Mapping mapping(CollectionStartEvent event, int depth) throws Fault {
    Map<String, Scalar> keys = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    int last = start(event);
    while (!peek().is(Event.ID.MappingEnd)) {
      Scalar key = key(depth);
      YamlNode value = node(depth);
      last = Math.max(key.end(), value.end());
      Scalar first = keys.putIfAbsent(key.text(), key);
      if (first == null) {
        entries.add(new Entry(key, value));
      } else {
        duplicates.add(new Duplicate(first, key));
      }
    }
    return new Mapping(entries, event.isFlow(), start(event), closing(event, last));
  }

  private Scalar key(int depth) throws Fault {
    int start = start(peek());
    YamlNode key = node(depth);
    // A key counts together with its value.
    values--;
    if (key instanceof Scalar scalar) {
      return scalar;
    }
    throw new Fault(Message.of("TP001.complex-key"), start, start + 1);
  }

  /**
   * Consumes the end event. A block collection ends with its last item: its own mark lies later.
   */
  private int closing(CollectionStartEvent event, int last) throws Fault {
    Event end = next();
    return event.isFlow() ? end(end) : last;
  }

  private Scalar scalar(ScalarEvent event) throws Fault {
    String text = standIns.restore(event.getValue());
    Style style = style(event);
    int start = start(event);
    int end = end(event);
    while (end > start && Character.isWhitespace(lines.at(end - 1))) {
      end--;
    }
    if (Impossible.isIn(text)) {
      throw Impossible.escaped(lines, start, end);
    }
    return new Scalar(text, style, kind(event, text, style), start, end);
  }

  private Kind kind(ScalarEvent event, String text, Style style) throws Fault {
    if (event.getTag() == null) {
      return style == Style.PLAIN ? CoreSchema.resolve(text) : Kind.TEXT;
    }
    Kind asked = CoreSchema.ofTag(event.getTag()).orElseThrow(() -> foreignTag(event));
    if (asked != Kind.TEXT && CoreSchema.resolve(text) != asked) {
      throw new Fault(Message.of("TP001.tag-mismatch", text), start(event), end(event));
    }
    return asked;
  }

  private Fault foreignTag(NodeEvent event) {
    int start = start(event);
    OptionalInt space =
        IntStream.range(start, lines.length())
            .filter(i -> Character.isWhitespace(lines.at(i)))
            .findFirst();
    int end = space.orElse(lines.length());
    return new Fault(Message.of("TP004.tag", lines.slice(start, end)), start, end);
  }

  private static Style style(ScalarEvent event) {
    return switch (event.getScalarStyle()) {
      case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
      case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
      case LITERAL -> Style.LITERAL;
      case FOLDED -> Style.FOLDED;
      default -> Style.PLAIN;
    };
  }

  private String written(Event event) {
    return lines.slice(start(event), end(event));
  }

  private static int start(Event event) {
    return event.getStartMark().getIndex();
  }

  private static int end(Event event) {
    return event.getEndMark().getIndex();
  }

  private Event peek() throws Fault {
    if (peeked == null) {
      peeked = pull();
    }
    return peeked;
  }

  private Event next() throws Fault {
    Event event = peek();
    peeked = null;
    return event;
  }

  private Event pull() throws Fault {
    try {
      return parser.getEvent();
    } catch (RuntimeException refused) {
      // Whatever SnakeYAML throws at a text is the text's fault, not the program's.
      throw Impossible.beyond(lines).orElseGet(() -> new SyntaxDiagnosis(lines).of(refused));
    }
  }
}
