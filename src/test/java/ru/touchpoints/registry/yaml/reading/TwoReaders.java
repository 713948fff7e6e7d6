package ru.touchpoints.registry.yaml.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.yaml.Contents;
import ru.touchpoints.registry.yaml.Place;
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
            && places(plain).equals(places(any))
            && plain.text().equals(any.text())
            && plain.lineCount() == any.lineCount();
    if (!same) {
      assertThat(any.findings()).as(name).isEmpty();
      assertThat(plain.text()).as(name).isEqualTo(any.text());
      assertThat(plain.root()).as(name).isEqualTo(any.root());
      assertThat(plain.comments()).as(name).isEqualTo(any.comments());
      assertThat(places(plain)).as(name).isEqualTo(places(any));
      assertThat(plain.lineCount()).as(name).isEqualTo(any.lineCount());
    }
    return true;
  }

  /** Each place with its pointer, which tells it from all others. */
  private static List<Object> places(SourceDocument document) {
    List<Object> places = new ArrayList<>();
    for (Place place : document.places()) {
      places.addAll(List.of(place.pointer(), place.start(), place.node()));
    }
    return places;
  }
}
