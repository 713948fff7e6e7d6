package ru.touchpoints.registry.yaml.token;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.yaml.reading.StandIns;
import ru.touchpoints.registry.yaml.reading.WholeStream;
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

  /** The character offset of every code point, and of the end; null where each is one. */
  private final int @Nullable [] offsets;

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
    return reader.reading(reader::meaning, true);
  }

  /** The tokens of a text that was read before; what it says is known, and not told again. */
  public static TokenReading tokens(String text) {
    return new TokenReader(text).reading(() -> "", false);
  }

  private TokenReading reading(Supplier<String> meaning, boolean strict) {
    String said;
    TokenList tokens;
    try {
      said = meaning.get();
      tokens = scanned();
    } catch (RuntimeException refused) {
      // Whatever SnakeYAML throws at a text is the text's fault, not the program's.
      return TokenReading.refused(text, Message.of("format.syntax", line(refused)));
    }
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

  private static int @Nullable [] offsets(String text) {
    int points = text.codePointCount(0, text.length());
    if (points == text.length()) {
      return null;
    }
    int[] offsets = new int[points + 1];
    for (int i = 0; i < points; i++) {
      offsets[i + 1] = offsets[i] + Character.charCount(text.codePointAt(offsets[i]));
    }
    return offsets;
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return options;
  }

  private TokenList scanned() {
    ScannerImpl scanner = new ScannerImpl(new WholeStream(parsed), options());
    TokenList tokens = new TokenList();
    scanner.getToken();
    while (!scanner.checkToken(Token.ID.StreamEnd)) {
      tokens.add(token(scanner.getToken()));
    }
    tokens.add(new YamlToken(Kind.END, text.length(), text.length()));
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
    return offsets == null
        ? Math.min(codePoint, text.length())
        : offsets[Math.min(codePoint, offsets.length - 1)];
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

  private String meaning() {
    ParserImpl parser = new ParserImpl(new WholeStream(parsed), options());
    Digest meaning = new Digest();
    while (!parser.checkEvent(Event.ID.StreamEnd)) {
      meaning.add(meaning(parser.getEvent()));
    }
    return meaning.finished();
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
