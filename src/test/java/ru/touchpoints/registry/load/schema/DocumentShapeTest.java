package ru.touchpoints.registry.load.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.load.schema.DocumentShape.Part;

/** How documents are laid out, as their schemas have it. */
final class DocumentShapeTest {

  private static final DocumentShape POINTS = DocumentShape.of(DocumentKind.TOUCHPOINTS);
  private static final DocumentShape PROCESSES = DocumentShape.of(DocumentKind.PROCESSES);
  private static final DocumentShape PASSPORT = DocumentShape.of(DocumentKind.PASSPORT);

  @Test
  void keysStandInTheOrderOfTheSchema() {
    assertThat(POINTS.keys("")).containsExactly("process", "department", "reviewed", "touchpoints");
    assertThat(POINTS.keys("/touchpoints/7")).startsWith("id", "title", "type").contains("needs");
    assertThat(POINTS.keys("/touchpoints/0/needs")).isEmpty();
    assertThat(PASSPORT.keys("/order")).contains("kind", "number");
    assertThat(PASSPORT.keys("/nothing/of/it")).isEmpty();
    Part point = POINTS.root().below("touchpoints").item();
    assertThat(point.rank("id")).isZero();
    assertThat(point.rank("title")).isEqualTo(1);
    assertThat(point.rank("unknown")).isEqualTo(point.keys().size());
    assertThat(POINTS.root().below("touchpoints")).isSameAs(POINTS.root().below("touchpoints"));
  }

  @Test
  void onlyTheItemsOfWhatTheFileIsAboutAreSetOff() {
    assertThat(POINTS.isSpaced("/touchpoints")).isTrue();
    assertThat(POINTS.isSpaced("")).isFalse();
    assertThat(POINTS.isSpaced("/touchpoints/0")).isFalse();
    assertThat(POINTS.isSpaced("/touchpoints/0/needs")).isFalse();
    assertThat(PROCESSES.isSpaced("/processes")).isTrue();
    assertThat(PROCESSES.isSpaced("/source")).isFalse();
    assertThat(PASSPORT.isSpaced("/departments")).isFalse();
    assertThat(PASSPORT.isSpaced("/form/columns")).isFalse();
  }

  @Test
  void listsOfWordsAreToldFromListsOfTexts() {
    Part needs = POINTS.at("/touchpoints/0/needs");
    assertThat(needs.isWordList()).isTrue();
    assertThat(needs.isTextList()).isFalse();
    Part specifics = POINTS.at("/touchpoints/0/specifics");
    assertThat(specifics.isWordList()).isFalse();
    assertThat(specifics.isTextList()).isTrue();
    Part domains = PASSPORT.at("/body/officialDomains");
    assertThat(domains.isWordList()).isTrue();
    assertThat(domains.isTextList()).isFalse();
    Part title = POINTS.at("/touchpoints/0/title");
    assertThat(title.isWordList()).isFalse();
    assertThat(title.isTextList()).isFalse();
  }
}
