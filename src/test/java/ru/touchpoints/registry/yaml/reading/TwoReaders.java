package ru.touchpoints.registry.yaml.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ru.touchpoints.registry.yaml.Contents;
import ru.touchpoints.registry.yaml.SourceDocument;

/** The reader of the canonical layout beside the parser of all of YAML. */
public final class TwoReaders {

  private TwoReaders() {}

  /** Compares the two ways, where both are open; whether they are. */
  public static boolean same(String name, byte[] bytes) {
    Contents contents = PlainLayout.read(bytes);
    if (contents == null) {
      return false;
    }
    SourceDocument plain = new SourceDocument(name, contents, List.of());
    SourceDocument any = DocumentReader.readAny(name, bytes);
    // The reports of one comparison after another cost more than the reading.
    boolean same =
        plain.root().equals(any.root())
            && any.findings().isEmpty()
            && plain.comments().equals(any.comments())
            && plain.places().equals(any.places())
            && plain.text().equals(any.text())
            && plain.lineCount() == any.lineCount();
    if (!same) {
      assertThat(any.findings()).as(name).isEmpty();
      assertThat(plain.text()).as(name).isEqualTo(any.text());
      assertThat(plain.root()).as(name).isEqualTo(any.root());
      assertThat(plain.comments()).as(name).isEqualTo(any.comments());
      assertThat(plain.places()).as(name).isEqualTo(any.places());
      assertThat(plain.lineCount()).as(name).isEqualTo(any.lineCount());
    }
    return true;
  }
}
