package ru.touchpoints.registry.edit.fresh;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import ru.touchpoints.registry.edit.YamlValue;
import ru.touchpoints.registry.edit.YamlValue.Fields;
import ru.touchpoints.registry.edit.YamlValue.Items;
import ru.touchpoints.registry.edit.layout.Layout;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.reading.DocumentReader;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes a new file of a list. */
public final class FreshYaml {

  private static final YAMLFactory JACKSON =
      YAMLFactory.builder()
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          // The layout folds texts where it folds those of editors.
          .disable(YAMLWriteFeature.SPLIT_LINES)
          .build();

  private static final Map<DocumentKind, String> SCHEMAS =
      Map.of(
          DocumentKind.PASSPORT, "../schemas/registry",
          DocumentKind.PROCESSES, "../schemas/processes",
          DocumentKind.TOUCHPOINTS, "../../schemas/touchpoints");

  private final DocumentShape shape;
  private final String modeline;

  public FreshYaml(DocumentKind kind) {
    this.shape = DocumentShape.of(kind);
    this.modeline = "# yaml-language-server: $schema=" + SCHEMAS.get(kind) + ".schema.json\n";
  }

  /** The text of a file with these fields; its first line leads editors to the schema. */
  public String file(Fields fields) {
    return modeline + laidOut(fields);
  }

  /**
   * An item of a list as its lines, the dash in the first column and comments on its first field
   * above it.
   *
   * @param list a field of the file
   */
  public List<String> item(String list, Fields item) {
    FreshFields file = new FreshFields().put(list, new Items(List.of(item)));
    return laidOut(file.all())
        .lines()
        .skip(1)
        .map(line -> line.isEmpty() ? line : line.substring(2))
        .toList();
  }

  private String laidOut(Fields fields) {
    SourceDocument bare = read(layout(jackson(fields)));
    return layout(new FreshComments(bare).with(fields));
  }

  /** Text in the layout of the file's schema; as it is where that would not read the same. */
  private String layout(String text) {
    return Layout.of(read(text), shape).text();
  }

  private static SourceDocument read(String text) {
    return DocumentReader.read("", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String jackson(Fields fields) {
    StringWriter out = new StringWriter();
    try (JsonGenerator yaml = JACKSON.createGenerator(ObjectWriteContext.empty(), out)) {
      write(fields, yaml);
    }
    return out.toString();
  }

  private static void write(YamlValue value, JsonGenerator yaml) {
    if (value instanceof Fields fields) {
      yaml.writeStartObject();
      fields
          .values()
          .forEach(
              (name, inner) -> {
                yaml.writeName(name);
                write(inner, yaml);
              });
      yaml.writeEndObject();
    } else if (value instanceof Items list) {
      yaml.writeStartArray();
      list.items().forEach(item -> write(item, yaml));
      yaml.writeEndArray();
    } else if (value instanceof YamlValue.Word word) {
      word(word, yaml);
    } else if (value instanceof YamlValue.Text text) {
      yaml.writeString(text.text());
    }
  }

  private static void word(YamlValue.Word word, JsonGenerator yaml) {
    switch (word.kind()) {
      case TEXT -> yaml.writeString(word.spelling());
      case BOOLEAN -> yaml.writeBoolean(Boolean.parseBoolean(word.spelling()));
      case INTEGER, FLOAT -> yaml.writeNumber(word.spelling());
      case NULL -> yaml.writeNull();
    }
  }
}
