package ru.touchpoints.registry.edit.skeleton;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** Small files; a stroke stands for a line end. */
final class TouchpointListTest {

  private static TouchpointList list(String written) {
    byte[] text = text(written).getBytes(StandardCharsets.UTF_8);
    return new TouchpointList(DocumentReader.read("a.yaml", text));
  }

  private static String text(String written) {
    return written.replace('/', '\n');
  }

  private static String told(Optional<String> text) {
    return text.map(after -> after.replace('\n', '/')).orElse("nothing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "touchpoints: []/|touchpoints:/  - id: x/    a: 1/",
        "touchpoints:/|touchpoints:/  - id: x/    a: 1/",
        "touchpoints: null/|touchpoints:/  - id: x/    a: 1/",
        "touchpoints: [] # пока/b: 1/|touchpoints: # пока/  - id: x/    a: 1/b: 1/",
        "p: 1/touchpoints: []|p: 1/touchpoints:/  - id: x/    a: 1/",
        "touchpoints:/  - id: a/|touchpoints:/  - id: a//  - id: x/    a: 1/",
        "touchpoints:/- id: a|touchpoints:/- id: a//- id: x/  a: 1/",
        "touchpoints:/- id: a/- id: b/c: 1/|touchpoints:/- id: a/- id: b/- id: x/  a: 1/c: 1/",
        "touchpoints:/- id: a//# о b/- id: b/  n: [1,/   2]/# ниже/"
            + "|touchpoints:/- id: a//# о b/- id: b/  n: [1,/   2]//- id: x/  a: 1/# ниже/",
        "😀: 1/touchpoints:/  - id: a/  - id: 😀/|"
            + "😀: 1/touchpoints:/  - id: a/  - id: 😀/  - id: x/    a: 1/",
        "touchpoints:/  - id: a/    s: >-/      т/|"
            + "touchpoints:/  - id: a/    s: >-/      т//  - id: x/    a: 1/",
        "touchpoints: [{id: a}]/|nothing",
        "touchpoints: text/|nothing",
        "other: []/|nothing"
      })
  void aTouchpointGoesToTheEnd(String before, String after) {
    assertThat(told(list(before).append(List.of("- id: x", "  a: 1")))).isEqualTo(after);
  }

  @Test
  void linesEndAsTheOthersDo() {
    byte[] text = "p: 1\r\ntouchpoints:\r\n  - id: a\r\n".getBytes(StandardCharsets.UTF_8);
    assertThat(new TouchpointList(DocumentReader.read("a.yaml", text)).append(List.of("- id: x")))
        .contains("p: 1\r\ntouchpoints:\r\n  - id: a\r\n\r\n  - id: x\r\n");
  }

  @Test
  void whatDoesNotReadAsMeantIsNotAdded() {
    assertThat(list("touchpoints:/  - id: a/").append(List.of("- id: x", "b: 1"))).isEmpty();
    assertThat(list("touchpoints: []/").append(List.of("- id: 'x"))).isEmpty();
  }

  @Test
  void aTouchpointIsFoundShownAndTakenAway() {
    TouchpointList list =
        list("touchpoints:/  # об a/  - id: a/    n: [1]/  # о b/  - id: b/    t: да/# ниже/");
    assertThat(list.find("a")).isEqualTo(OptionalInt.of(0));
    assertThat(list.find("b")).isEqualTo(OptionalInt.of(1));
    assertThat(list.find("c")).isEmpty();
    assertThat(list.text(0)).isEqualTo(text("  # об a/  - id: a/    n: [1]/"));
    assertThat(list.text(1)).isEqualTo(text("  # о b/  - id: b/    t: да/"));
    assertThat(told(list.remove(0))).isEqualTo("touchpoints:/  # о b/  - id: b/    t: да/# ниже/");
    assertThat(told(list.remove(1)))
        .isEqualTo("touchpoints:/  # об a/  - id: a/    n: [1]/# ниже/");
    assertThat(list.remove(7)).isEmpty();
    assertThat(list("touchpoints: [{id: a}]/").text(0)).isEmpty();
    assertThat(list("other: 1/").find("a")).isEmpty();
  }

  @Test
  void anotherValueTakesThePlaceOfTheOldOne() {
    TouchpointList list = list("touchpoints:/  - id: a # код/    # о виде/    type: x/");
    assertThat(told(list.replace("/touchpoints/0/id", "b")))
        .isEqualTo("touchpoints:/  - id: b # код/    # о виде/    type: x/");
    assertThat(told(list.replace("/touchpoints/0/type", "z")))
        .isEqualTo("touchpoints:/  - id: a # код/    # о виде/    type: z/");
    assertThat(list.replace("/touchpoints/0/nothing", "z")).isEmpty();
    TouchpointList marked =
        list(
            "touchpoints:/  - id: 😀/    # о виде/    # ЗАПОЛНИТЕ: вид (вместо «x»)./    type: x/");
    assertThat(told(marked.replace("/touchpoints/0/type", "z")))
        .isEqualTo("touchpoints:/  - id: 😀/    # о виде/    type: z/");
  }

  @Test
  void aDraftHoldsWhatIsKnown() {
    TouchpointDraft draft =
        TouchpointDraft.EMPTY.with("title", "Портал").with("needs", List.of("forms"));
    assertThat(TouchpointDraft.EMPTY.isEmpty()).isTrue();
    assertThat(draft.isEmpty()).isFalse();
    assertThat(TouchpointDraft.EMPTY.with("needs", List.of()).isEmpty()).isFalse();
    assertThat(draft.text("title")).contains("Портал");
    assertThat(draft.list("needs")).contains(List.of("forms"));
    assertThat(draft.text("type")).isEmpty();
    assertThat(draft.list("specifics")).isEmpty();
    assertThat(draft.with("title", "")).isEqualTo(draft.without("title"));
    assertThat(draft.without("needs").lists()).isEmpty();
    assertThat(draft.without("needs").texts()).isEqualTo(draft.texts());
  }
}
