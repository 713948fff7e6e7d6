package ru.touchpoints.registry.yaml.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Private-use characters of the file are no stand-ins, whatever stands beside them. */
final class StandInsTest {

  @Test
  void aFilesOwnPrivateUseCharactersStayWhatTheyAre() {
    for (String own : List.of("\uF007", "\uF0A8", "\uF0FF", "\uE000", "\uEF41", "\uF8FF")) {
      for (String beside : List.of("\u2028", "\u2029", "\u0007", "\u0085")) {
        String text = "а" + own + "б" + beside + "в";
        StandIns standIns = new StandIns(text);

        assertThat(standIns.text()).hasSameSizeAs(text).doesNotContain(beside).contains(own);
        assertThat(standIns.restore(standIns.text())).isEqualTo(text);
      }
    }
  }
}
