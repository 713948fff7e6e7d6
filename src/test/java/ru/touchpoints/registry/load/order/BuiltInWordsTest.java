package ru.touchpoints.registry.load.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.model.order.Order;

/** The built-in order is a resource: no line of the program knows its words or its places. */
final class BuiltInWordsTest {

  private static final Path PROGRAM =
      Path.of(System.getProperty("project.dir", "."), "src", "main", "java");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:^|п\\. |[Пп]ункт\\S* |par\\. )(\\d\\.\\d{1,2}(?:\\.\\d{1,2})?)(?![\\d.]*\\d)");

  /** Words that mean something else there: fields of JSON, a form of addresses, a direction. */
  private static final List<String> OTHERS =
      List.of(
          "BillOfMaterials.java: website",
          "JsonPackageVerdict.java: result",
          "JsonVerdict.java: result",
          "AddressForm.java: phone",
          "TouchpointInterview.java: phone",
          "PassportYaml.java: information");

  /** The texts of the program that are such a word, or cite such a place. */
  private static List<String> known(String code, Order order) {
    List<String> words =
        Stream.of(
                order.types().stream().flatMap(type -> Stream.of(type.id(), type.title())),
                order.needs().stream().flatMap(need -> Stream.of(need.id(), need.title())),
                order.demand().stream().flatMap(word -> Stream.of(word.id(), word.title())))
            .flatMap(all -> all)
            .toList();
    List<String> places =
        Stream.of(
                order.citations(List.of(Notion.values())).stream(),
                order.types().stream().flatMap(type -> type.paragraph().stream()),
                order.needs().stream().flatMap(need -> need.paragraph().stream()))
            .flatMap(all -> all)
            .toList();
    return TEXT.matcher(COMMENT.matcher(code).replaceAll(""))
        .results()
        .map(found -> found.group(1))
        .filter(
            text ->
                words.contains(text)
                    || PLACE.matcher(text).results().anyMatch(at -> places.contains(at.group(1))))
        .toList();
  }

  @Test
  void theProgramKnowsNoWordOfTheBuiltInOrder() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(PROGRAM)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        known(Files.readString(file), BuiltInOrder.get())
            .forEach(word -> found.add(file.getFileName() + ": " + word));
      }
    }
    found.removeAll(OTHERS);
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "byId(\"submission\")",
        "cite(\"п. 3.8.4\")",
        "is(\"4.2.5\")",
        "label(\"Мобильные приложения\")"
      })
  void aWordWouldBeSeen(String line) {
    assertThat(known("class A { Object a = " + line + "; }", BuiltInOrder.get())).isNotEmpty();
    assertThat(known("class A {\n  // " + line + "\n}", BuiltInOrder.get())).isEmpty();
  }
}
