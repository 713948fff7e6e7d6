package ru.touchpoints.registry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the archive of classes is made from: a list that is in order first, and then is not. */
final class TrainingTest {

  @Test
  void goesThroughCommandsThatFindNothingAndThroughSomeThatDo() throws IOException {
    assertThat(Training.run())
        .isEqualTo(
            """
            --registry registry validate: 0
            validate --format json: 0
            validate --quiet --debug=true: 0
            diff: 0
            fmt --check: 0
            export: 0
            --help: 0
            validate: 1
            validate --format json: 1
            validate --format github: 1
            fmt --check: 1
            """);
  }
}
