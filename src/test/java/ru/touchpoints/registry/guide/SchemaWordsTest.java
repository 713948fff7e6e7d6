package ru.touchpoints.registry.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.guide.SchemaFiles.Place;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.FormField;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.model.Scope;
import ru.touchpoints.registry.model.Status;
import ru.touchpoints.registry.model.field.ListColumn;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.term.Term;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an editor learns by hovering: every field and every word is explained, and truly so. */
final class SchemaWordsTest {

  private static final Pattern RUSSIAN = Pattern.compile("[а-яё]{3}");
  private static final int LONG = 4096;
  private static final SchemaRegistry VALIDATORS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static Stream<Place> places() {
    return SchemaFiles.places().stream();
  }

  static Stream<Place> values() {
    return places().filter(place -> !SchemaFiles.NAMES.contains(place.name()));
  }

  static Stream<Place> enums() {
    return places().filter(place -> place.schema().has("enum"));
  }

  static Stream<Place> patterns() {
    return places().filter(place -> place.schema().has("pattern"));
  }

  static Stream<Place> objects() {
    return places().filter(place -> text(place.schema(), "type").equals("object"));
  }

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        Arguments.of("registry/status", Status.values()),
        Arguments.of("registry/direction/clients[]", ClientKind.values()),
        Arguments.of("processes/process/clients[]", ClientKind.values()),
        Arguments.of("processes/process/kind", ProcessKind.values()),
        Arguments.of("processes/process/scope", Scope.values()),
        Arguments.of(
            "touchpoints/touchpoint/type", BuiltInOrder.get().types().all().toArray(Term[]::new)),
        Arguments.of("touchpoints/touchpoint/channel", Channel.values()),
        Arguments.of("touchpoints/touchpoint/clients[]", ClientKind.values()),
        Arguments.of(
            "touchpoints/touchpoint/needs[]",
            BuiltInOrder.get().needs().all().toArray(Term[]::new)),
        Arguments.of(
            "touchpoints/touchpoint/demand",
            BuiltInOrder.get().demand().all().toArray(Term[]::new)));
  }

  @ParameterizedTest
  @MethodSource("places")
  void isExplainedInRussian(Place place) {
    assertThat(text(place.schema(), "title")).containsPattern(RUSSIAN).doesNotEndWith(".");
    assertThat(text(place.schema(), "description")).containsPattern(RUSSIAN).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("values")
  void hasExamplesThatFitIt(Place place) {
    assertThat(place.schema().path("examples").valueStream().toList())
        .isNotEmpty()
        .allSatisfy(example -> assertThat(validator(place).validate(example)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("enums")
  void everyWordIsExplained(Place place) {
    assertThat(texts(place.schema(), "enumDescriptions"))
        .hasSameSizeAs(texts(place.schema(), "enum"))
        .doesNotHaveDuplicates()
        .allSatisfy(meaning -> assertThat(meaning).containsPattern(RUSSIAN));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void wordsAreThoseOfTheModel(String name, Term[] terms) {
    JsonNode schema = at(name);
    assertThat(texts(schema, "enum"))
        .containsExactlyElementsOf(Arrays.stream(terms).map(Term::id).toList());
    assertThat(texts(schema, "enumDescriptions"))
        .containsExactlyElementsOf(
            Arrays.stream(terms)
                .map(term -> term.title() + ", п. " + BuiltInOrder.get().cited(term).orElseThrow())
                .toList());
  }

  @Test
  void columnsAreThoseOfTheModel() {
    assertThat(texts(at("registry/column/field"), "enum"))
        .containsExactlyInAnyOrderElementsOf(ListColumn.all().stream().map(FormField::id).toList());
  }

  @ParameterizedTest
  @MethodSource("objects")
  void takesNoFieldItDoesNotKnow(Place place) {
    assertThat(place.schema().path("additionalProperties").asBoolean(true)).isFalse();
    assertThat(place.schema().path("properties").propertyNames())
        .containsAll(texts(place.schema(), "required"));
  }

  @Test
  void usesOnlyKeywordsThatEditorsAndMessagesUnderstand() {
    Set<String> used = new TreeSet<>();
    places().forEach(place -> used.addAll(place.schema().propertyNames()));
    assertThat(used).doesNotContain("oneOf", "anyOf", "allOf", "not", "if", "$dynamicRef");
  }

  /** A repeated group would overflow the stack: Java matches each repetition by a call. */
  @ParameterizedTest
  @MethodSource("patterns")
  void refusesLongTextsWithoutTrouble(Place place) {
    Schema schema = validator(place);
    for (String unit : List.of("a-", "1.", "a.", "-", ".", " ", "TP1")) {
      assertThat(schema.validate(JsonNodeFactory.instance.stringNode(unit.repeat(LONG))))
          .isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-a", "a-", "a--b", "A", "а", "a_b", "a b", "", "a\n"})
  void refusesOtherIds(String id) {
    assertThat(fits("touchpoints/process", id)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "1", "a-b", "appeals-written-2", "59-fz"})
  void takesIds(String id) {
    assertThat(fits("touchpoints/process", id)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "lenobl.example, true",
    "a.b-c.example, true",
    "правительство.рф, true",
    "lenobl, false",
    ".example, false",
    "a..example, false",
    "a.example., false",
    "https://a.example, false"
  })
  void knowsHostNames(String host, boolean fits) {
    assertThat(fits("registry/body/officialDomains[]", host)).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({"3.5.1, true", "4, true", "3.5., false", ".5, false", "3..5, false", "п. 3, false"})
  void knowsParagraphs(String paragraph, boolean fits) {
    assertThat(fits("registry/direction/paragraph", paragraph)).isEqualTo(fits);
  }

  @Test
  void refersToItselfAlone() {
    for (String name : SchemaFiles.NAMES) {
      assertThat(SchemaFiles.read(name).findValuesAsString("$ref"))
          .allSatisfy(reference -> assertThat(reference).startsWith("#/$defs/"));
    }
  }

  private static JsonNode at(String name) {
    return places()
        .filter(place -> place.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name))
        .schema();
  }

  private static boolean fits(String name, String text) {
    return validator(new Place(name, at(name)))
        .validate(JsonNodeFactory.instance.stringNode(text))
        .isEmpty();
  }

  /** The schema alone, with the definitions of its file. */
  private static Schema validator(Place place) {
    String file = place.name().split("[/\\[]", 2)[0];
    ObjectNode alone = (ObjectNode) place.schema().deepCopy();
    alone.set("$defs", SchemaFiles.read(file).path("$defs"));
    return VALIDATORS.getSchema(alone);
  }

  private static String text(JsonNode schema, String keyword) {
    return schema.path(keyword).asString("");
  }

  private static List<String> texts(JsonNode schema, String keyword) {
    return schema.path(keyword).valueStream().map(JsonNode::asString).toList();
  }
}
