package ru.touchpoints.registry.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ru.touchpoints.registry.support.Fixture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text that somebody puts into a list for what it does elsewhere.
 *
 * @param kind what it is meant for; a column of the page on outputs
 * @param name of Latin letters, unique
 */
record HostileText(String kind, String name, String text) {

  /** All there are. */
  static final List<HostileText> ALL = read();

  private static List<HostileText> read() {
    try {
      List<HostileText> texts = new ArrayList<>();
      for (JsonNode one :
          JsonMapper.shared().readTree(Files.readString(Fixture.resource("hostile/texts.json")))) {
        texts.add(
            new HostileText(
                one.path("kind").stringValue(),
                one.path("name").stringValue(),
                one.path("text").stringValue()));
      }
      return List.copyOf(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The kinds, in the order of the file. */
  static List<String> kinds() {
    return ALL.stream().map(HostileText::kind).distinct().toList();
  }

  /** Those of one kind. */
  static List<HostileText> of(String kind) {
    return ALL.stream().filter(one -> one.kind().equals(kind)).toList();
  }

  /** The text as a YAML file can have it. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (c > '\u00a0' && c < 0x2000) {
                quoted.appendCodePoint(c);
              } else if (c >= ' ' && c <= '~') {
                quoted.appendCodePoint(c);
              } else {
                quoted.append(String.format(Locale.ROOT, "\\U%08x", c));
              }
            });
    return quoted.append('"').toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
