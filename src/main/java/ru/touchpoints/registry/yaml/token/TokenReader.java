package ru.touchpoints.registry.yaml.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.yaml.reading.StandIns;
import ru.touchpoints.registry.yaml.token.YamlToken.Kind;

/** Reads any YAML: anchors, tags and several documents, which a list must not have, too. */
public final class TokenReader {

  private static final Map<Token.ID, Kind> KINDS =
      Map.ofEntries(
          Map.entry(Token.ID.Directive, Kind.DIRECTIVE),
          Map.entry(Token.ID.DocumentStart, Kind.DOCUMENT_START),
          Map.entry(Token.ID.DocumentEnd, Kind.DOCUMENT_END),
          Map.entry(Token.ID.BlockMappingStart, Kind.BLOCK_MAPPING),
          Map.entry(Token.ID.BlockSequenceStart, Kind.BLOCK_LIST),
          Map.entry(Token.ID.BlockEnd, Kind.BLOCK_END),
          Map.entry(Token.ID.Key, Kind.KEY),
          Map.entry(Token.ID.Value, Kind.VALUE),
          Map.entry(Token.ID.BlockEntry, Kind.ITEM),
          Map.entry(Token.ID.FlowMappingStart, Kind.FLOW_OPEN),
          Map.entry(Token.ID.FlowSequenceStart, Kind.FLOW_OPEN),
          Map.entry(Token.ID.FlowMappingEnd, Kind.FLOW_CLOSE),
          Map.entry(Token.ID.FlowSequenceEnd, Kind.FLOW_CLOSE),
          Map.entry(Token.ID.FlowEntry, Kind.COMMA),
          Map.entry(Token.ID.Anchor, Kind.ANCHOR),
          Map.entry(Token.ID.Tag, Kind.TAG),
          Map.entry(Token.ID.Alias, Kind.ALIAS));

  private final String text;
  private final String parsed;
  private final int[] offsets;

  private TokenReader(String decoded) {
    String lines = decoded.replace("\r\n", "\n").replace('\r', '\n');
    int last = lines.lastIndexOf('\n');
    boolean blankEnd = last + 1 < lines.length() && lines.substring(last + 1).isBlank();
    // SnakeYAML takes blanks in an unfinished last line for content of a block text.
    this.text = blankEnd ? lines + "\n" : lines;
    this.parsed = new StandIns(text).text();
    this.offsets = offsets(text);
  }

  /** Reads a text, and refuses as well what SnakeYAML takes though YAML 1.2 does not. */
  public static TokenReading read(String text) {
    TokenReader reader = new TokenReader(text);
    return reader.reading(() -> reader.events().stream().map(TokenReader::meaning).toList(), true);
  }

  /** The tokens of a text that was read before; what it says is known, and not told again. */
  public static TokenReading tokens(String text) {
    return new TokenReader(text).reading(List::of, false);
  }

  private TokenReading reading(Supplier<List<String>> meaning, boolean strict) {
    List<String> said;
    List<Token> scanned;
    try {
      said = meaning.get();
      scanned = scanned();
    } catch (RuntimeException refused) {
      // Whatever SnakeYAML throws at a text is the text's fault, not the program's.
      return TokenReading.refused(text, Message.of("format.syntax", line(refused)));
    }
    List<YamlToken> tokens = new ArrayList<>(scanned.stream().map(this::token).toList());
    tokens.add(new YamlToken(Kind.END, text.length(), text.length()));
    Optional<Message> objection =
        strict ? new StrictReading(text, tokens).objection() : Optional.empty();
    return objection
        .map(fault -> TokenReading.refused(text, fault))
        .orElseGet(() -> new TokenReading(text, tokens, said, Optional.empty()));
  }

  private static int line(RuntimeException refused) {
    return refused instanceof MarkedYAMLException marked && marked.getProblemMark() != null
        ? marked.getProblemMark().getLine() + 1
        : 1;
  }

  /** The character offset of every code point, and of the end. */
  private static int[] offsets(String text) {
    int[] points = text.codePoints().toArray();
    int[] offsets = new int[points.length + 1];
    for (int i = 0; i < points.length; i++) {
      offsets[i + 1] = offsets[i] + Character.charCount(points[i]);
    }
    return offsets;
  }

  private StreamReader stream() {
    return new StreamReader(parsed);
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return options;
  }

  private List<Token> scanned() {
    ScannerImpl scanner = new ScannerImpl(stream(), options());
    List<Token> tokens = new ArrayList<>();
    scanner.getToken();
    while (!scanner.checkToken(Token.ID.StreamEnd)) {
      tokens.add(scanner.getToken());
    }
    return tokens;
  }

  private YamlToken token(Token token) {
    int start = offset(token.getStartMark().getIndex());
    int end = offset(token.getEndMark().getIndex());
    Kind kind = kind(token);
    return switch (kind) {
      case BLOCK_TEXT -> new YamlToken(kind, start, contentEnd(start, end));
      case BLOCK_MAPPING, BLOCK_LIST, BLOCK_END -> new YamlToken(kind, start, start);
      case KEY ->
          new YamlToken(
              kind,
              start,
              start < text.length() && text.charAt(start) == '?' && end > start
                  ? start + 1
                  : start);
      default -> new YamlToken(kind, start, end);
    };
  }

  private int offset(int codePoint) {
    return offsets[Math.min(codePoint, offsets.length - 1)];
  }

  private static Kind kind(Token token) {
    return Optional.ofNullable(KINDS.get(token.getTokenId()))
        .orElseGet(() -> scalar((ScalarToken) token));
  }

  private static Kind scalar(ScalarToken token) {
    return switch (token.getStyle()) {
      case LITERAL, FOLDED -> Kind.BLOCK_TEXT;
      case SINGLE_QUOTED, DOUBLE_QUOTED -> Kind.QUOTED;
      default -> Kind.PLAIN;
    };
  }

  /** The mark of SnakeYAML may lie in the line below: the end of the last whole line before. */
  private int contentEnd(int start, int mark) {
    int lineEnd = text.indexOf('\n', mark);
    int stop = lineEnd < 0 ? text.length() : lineEnd;
    int lineStart = text.lastIndexOf('\n', mark - 1) + 1;
    boolean whole = mark == text.length() || text.substring(lineStart, stop).isBlank();
    if (lineStart <= start) {
      return stop;
    }
    return whole && lineStart < stop ? stop : Math.max(start, lineStart - 1);
  }

  private List<Event> events() {
    ParserImpl parser = new ParserImpl(stream(), options());
    List<Event> events = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.StreamEnd)) {
      events.add(parser.getEvent());
    }
    return events;
  }

  private static String meaning(Event event) {
    StringBuilder out = new StringBuilder(event.getEventId().name());
    if (event instanceof AliasEvent alias) {
      return out.append(" *").append(alias.getAnchor()).toString();
    }
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      out.append(" &").append(node.getAnchor());
    }
    if (event instanceof CollectionStartEvent collection) {
      out.append(collection.isFlow() ? " flow " : " ").append(collection.getTag());
    }
    if (event instanceof ScalarEvent scalar) {
      out.append(' ').append(scalar.getTag()).append(' ').append(scalar.getScalarStyle());
      out.append(' ').append(scalar.getValue());
    }
    return out.toString();
  }
}
