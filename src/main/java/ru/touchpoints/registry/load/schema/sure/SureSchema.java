package ru.touchpoints.registry.load.schema.sure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ru.touchpoints.registry.yaml.YamlNode;

/** A schema as far as its keywords are simple. */
public final class SureSchema {

  /**
   * Longer than any text a schema allows, in characters. What is longer is wrong at any length, and
   * the validator sees no more of it.
   */
  public static final int LONGEST_TEXT = 4096;

  /** Each schema is read once, whoever asks. */
  private static final Map<String, SureSchema> READ = new ConcurrentHashMap<>();

  private final NodeCheck root;

  private SureSchema(NodeCheck root) {
    this.root = root;
  }

  /** A schema that is no resource, by its text as JSON in UTF-8. */
  public static SureSchema of(byte[] text) {
    return new SureSchema(new SchemaReader(new SchemaText(text)).read());
  }

  /** The schema of a resource of the program. */
  public static SureSchema of(String resource) {
    SureSchema known = READ.get(resource);
    return known == null ? READ.computeIfAbsent(resource, SureSchema::read) : known;
  }

  private static SureSchema read(String resource) {
    try (InputStream in = SureSchema.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource);
      }
      return of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the document is valid; false where the validator has to be asked. */
  public boolean accepts(YamlNode document) {
    return root.surely(document);
  }
}
