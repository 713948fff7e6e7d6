package ru.touchpoints.registry.load.schema;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ru.touchpoints.registry.yaml.Place;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** Texts of files with a value, a key or a line changed at random; many stay valid. */
final class DamagedDocuments {

  private static final List<String> VALUES =
      List.of(
          "",
          "~",
          "null",
          "true",
          "True",
          "no",
          "1",
          "01",
          "+1",
          "-1",
          "0",
          "1.0",
          "12.5",
          "0.5",
          "255",
          "255.0",
          "256",
          "120",
          "121",
          "1e1",
          "0x1",
          "0o17",
          ".nan",
          ".inf",
          "999999999",
          "9999999999",
          "123456789012345678901234567890",
          "'1'",
          "\"\"",
          "' '",
          "\"\\u200b\"",
          "\"\\u3164\"",
          "\"«—»\"",
          "\"漢字\"",
          "\"\\U0001F600\"",
          "№ 5",
          "a",
          "a-b",
          "a--b",
          "-a",
          "a-",
          "A-b",
          "а-б",
          "\"a b\"",
          "\"a\\n\"",
          "\"a\\r\"",
          "\"a\\u2028\"",
          "\"a\\u0085\"",
          "2026-10-15",
          "2024-02-29",
          "2023-02-29",
          "2026-13-01",
          "2026-00-10",
          "0000-01-01",
          "\"2026-10-15\\n\"",
          "15.10.2026",
          "3.5.1",
          "3..5",
          ".3",
          "3.",
          "lenobl.example",
          "правда.рф",
          "a.b",
          ".a",
          "a.",
          "https://a.b/",
          "website",
          "phone",
          "digital",
          "regular",
          "low",
          "external",
          "internal",
          "[]",
          "[external]",
          "[external, internal]",
          "[external, external]",
          "[information, result]",
          "[website]",
          "[a, 1]",
          "[~]",
          "[[]]",
          "[a.b, a.b]",
          "[a.b, c.d]",
          "{}",
          "{a: b}",
          "{field: touchpoint}",
          "[{field: touchpoint}]",
          "[{field: number}]",
          "{TP101: error}",
          "{TP1: error}",
          "{TP101: loud}",
          "touchpoint",
          "error",
          "ignore",
          "draft",
          "semicolons",
          "service",
          "function",
          "inter",
          "x".repeat(500),
          "x".repeat(501),
          "x".repeat(2000),
          "x".repeat(2001),
          "x".repeat(4096),
          "x".repeat(4097),
          "a".repeat(80),
          "a".repeat(81),
          "\"" + "\\U0001F600".repeat(251) + "\"",
          "\"" + "\\U0001F600".repeat(500) + "\"",
          "\"" + "\\U0001F600".repeat(501) + "\"");

  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "type",
          "field",
          "header",
          "width",
          "clients",
          "needs",
          "version",
          "TP381",
          "TP38",
          "typ",
          "ТР381",
          "x",
          "'id'",
          "1",
          "~",
          "processes",
          "touchpoints",
          "excluded");

  private final String sound;
  private final SourceDocument document;
  private final Random random;

  DamagedDocuments(String sound, long seed) {
    this.sound = sound;
    this.document = read(sound);
    this.random = new Random(seed);
  }

  static SourceDocument read(String text) {
    return DocumentReader.read("registry/a/b.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  String next() {
    List<Place> places = document.places();
    // Further ones may meet the first: what that gives is as good as any.
    int first = random.nextInt(places.size());
    String text = changed(places.get(first));
    return random.nextInt(4) == 0 && first > 0 ? lines(text) : text;
  }

  private String changed(Place place) {
    YamlNode node = place.node();
    return switch (random.nextInt(5)) {
      case 0 -> lines(sound);
      case 1 -> {
        int end = sound.indexOf(':', at(place.start()));
        yield end < 0 ? sound : put(at(place.start()), end, one(KEYS));
      }
      default ->
          node instanceof Scalar || random.nextInt(6) == 0
              ? put(at(node.start()), at(node.end()), value())
              : changed(document.places().get(random.nextInt(document.places().size())));
    };
  }

  /** A value of our own, or one that stands in the file. */
  private String value() {
    if (random.nextInt(3) > 0) {
      return one(VALUES);
    }
    List<Place> scalars =
        document.places().stream().filter(place -> place.node() instanceof Scalar).toList();
    return document.written(scalars.get(random.nextInt(scalars.size())).node());
  }

  /** A line gone, or there twice. */
  private String lines(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int line = random.nextInt(lines.size());
    if (random.nextBoolean()) {
      lines.remove(line);
    } else {
      lines.add(random.nextInt(lines.size()), lines.get(line));
    }
    return String.join("\n", lines) + "\n";
  }

  private String put(int from, int to, String text) {
    return sound.substring(0, from) + text + sound.substring(to);
  }

  /** Places count code points. */
  private int at(int codePoint) {
    return sound.offsetByCodePoints(0, codePoint);
  }

  private String one(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
