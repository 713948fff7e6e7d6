package ru.touchpoints.registry.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the editors' guide shows is what the registry beside it holds. */
final class GuideExamplesTest {

  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern FIELD_ROW = Pattern.compile("(?m)^\\| ((?:`\\w+`(?:, )?)+) \\|");
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");

  @Test
  void examplesStandInTheRegistry() throws IOException {
    List<String> files = files();
    List<String> examples =
        EXAMPLE.matcher(guide()).results().map(example -> example.group(1)).toList();
    assertThat(examples)
        .isNotEmpty()
        .allSatisfy(example -> assertThat(files).anyMatch(file -> file.contains(example)));
  }

  @Test
  void fieldsAreThoseOfTheSchema() throws IOException {
    var file = SchemaFiles.read("touchpoints");
    List<String> fields = new ArrayList<>(file.path("properties").propertyNames());
    fields.remove("touchpoints");
    fields.addAll(file.at("/$defs/touchpoint/properties").propertyNames());
    assertThat(section("## Как записана точка")).containsExactlyElementsOf(fields);
  }

  /** The field names in the first column of the table under a heading. */
  private static List<String> section(String heading) throws IOException {
    String text = guide();
    int start = text.indexOf(heading);
    assertThat(start).as(heading).isNotNegative();
    String section = text.substring(start, text.indexOf("\n## ", start));
    return FIELD_ROW
        .matcher(section)
        .results()
        .flatMap(row -> NAME.matcher(row.group(1)).results().map(name -> name.group(1)))
        .toList();
  }

  private static String guide() throws IOException {
    return Files.readString(SchemaFiles.project("registry/README.md"));
  }

  private static List<String> files() throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(SchemaFiles.project("registry"))) {
      for (Path path : paths.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        files.add(Files.readString(path));
      }
    }
    return files;
  }
}
