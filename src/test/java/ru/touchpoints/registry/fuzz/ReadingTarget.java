package ru.touchpoints.registry.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import ru.touchpoints.registry.support.Composed;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.reading.DocumentReader;
import ru.touchpoints.registry.yaml.reading.TwoReaders;

/** The reader of YAML, and the quick one for plain files, against SnakeYAML. */
final class ReadingTarget implements FuzzTarget.Target {

  @Override
  public void feed(byte[] input) {
    TwoReaders.same("input", input);
    SourceDocument document = DocumentReader.read("input.yaml", input);
    if (document.findings().isEmpty() && document.root().isPresent()) {
      String ours = Composed.of(document.root().get());
      assertThat(ours).isEqualTo(Composed.of(document.text()).orElse(ours));
    }
    document.places();
    document.comments();
  }

  @Override
  public List<byte[]> seeds() throws IOException {
    return Workplace.yaml();
  }
}
