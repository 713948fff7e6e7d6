package ru.touchpoints.registry.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page on how far one machine reaches: its sums follow from its measurements, and DuckDB
 * answers its queries with what the program itself says of the lists.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReachTest {

  private static final Path PROJECT = Path.of(System.getProperty("project.dir", "."));
  private static final Pattern QUERY =
      Pattern.compile("(?s)\\n### ([^\\n]+)\\n(?:(?!\\n###).)*?\\n```sql\\n(.*?)```");

  /** Our own list under two names, and one that is poorer. */
  private static final List<String> BODIES = List.of("own", "poorer", "same");

  @TempDir private static Path temporary = Path.of("");

  private String page = "";
  private Connection engine = unconnected();

  private static Connection unconnected() {
    try {
      return DriverManager.getConnection("jdbc:duckdb:");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeAll
  void export() throws IOException, SQLException {
    page = Files.readString(PROJECT.resolve(".github/REACH.md"));
    Fixture.overlay(PROJECT.resolve("registry"), temporary.resolve("own/registry"));
    Fixture.overlay(PROJECT.resolve("registry"), temporary.resolve("same/registry"));
    Fixture.base(temporary.resolve("poorer"));
    for (String body : BODIES) {
      Run run = of(body, "export", "jsonl", "--draft", "-o", "lists/" + body + ".jsonl");
      assertThat(run.status()).as(run.err()).isZero();
    }
    try (Statement statement = engine.createStatement()) {
      // What it has not brought along, it would fetch.
      statement.execute("SET autoinstall_known_extensions = false");
      statement.execute("SET file_search_path = '" + temporary + "'");
      statement.execute(query("All lists as one table"));
    }
  }

  @AfterAll
  void close() throws SQLException {
    engine.close();
  }

  private Run of(String body, String... arguments) {
    return Run.in(
        temporary,
        Stream.concat(Stream.of("--registry", body + "/registry"), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private Map<String, String> queries() {
    Map<String, String> queries = new TreeMap<>();
    QUERY.matcher(page).results().forEach(found -> queries.put(found.group(1), found.group(2)));
    return queries;
  }

  private String query(String heading) {
    String query = queries().getOrDefault(heading, "");
    assertThat(query).as(heading).isNotEmpty();
    return query;
  }

  private List<List<String>> answer(String heading) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = engine.createStatement();
        ResultSet result = statement.executeQuery(query(heading))) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** What the program says of each list, in the words of the table. */
  private List<List<String>> stats(String list, String id, String... figures) {
    List<List<String>> rows = new ArrayList<>();
    for (String body : BODIES) {
      JsonNode stats = JsonMapper.shared().readTree(of(body, "stats", "--format", "json").out());
      List<List<String>> own = new ArrayList<>();
      for (JsonNode line : stats.path(list)) {
        List<String> row = new ArrayList<>(List.of(body, line.path(id).asString()));
        Stream.of(figures).map(figure -> line.path(figure).asString()).forEach(row::add);
        // Of what does not occur, a table of touchpoints knows nothing.
        if (!row.get(2).equals("0")) {
          own.add(row);
        }
      }
      assertThat(own).isNotEmpty();
      own.sort((one, other) -> one.get(1).compareTo(other.get(1)));
      rows.addAll(own);
    }
    return rows;
  }

  @ParameterizedTest
  @CsvSource({
    "Coverage by direction, directions, direction, covered digital offline touchpoints",
    "Channels, channels, id, touchpoints",
    "Types, types, id, touchpoints",
    "Needs, needs, id, touchpoints",
    "Departments and their oldest review, departments, department, files oldest"
  })
  void theEngineCountsWhatStatsCounts(String heading, String list, String id, String figures)
      throws SQLException {
    assertThat(answer(heading)).isEqualTo(stats(list, id, figures.split(" ")));
  }

  private List<JsonNode> points(String body) throws IOException {
    return Files.readAllLines(temporary.resolve("lists/" + body + ".jsonl")).stream()
        .map(line -> JsonMapper.shared().readTree(line))
        .toList();
  }

  @Test
  void everyColumnIsAFieldOfTheLine() throws IOException, SQLException {
    Set<String> columns = new TreeSet<>(Set.of("body"));
    points("own").forEach(point -> columns.addAll(point.propertyNames()));
    try (Statement statement = engine.createStatement();
        ResultSet result = statement.executeQuery("DESCRIBE points")) {
      Set<String> known = new TreeSet<>();
      while (result.next()) {
        known.add(result.getString("column_name"));
      }
      assertThat(known).isEqualTo(columns);
    }
  }

  @Test
  void offlineTouchpointsWithoutADigitalTwin() throws IOException, SQLException {
    List<List<String>> lonely = new ArrayList<>();
    for (String body : BODIES) {
      List<JsonNode> points = points(body);
      for (JsonNode point : points) {
        if (is("offline", point) && points.stream().noneMatch(twin -> twins(twin, point))) {
          lonely.add(
              List.of(body, text(point, "process"), text(point, "id"), text(point, "title")));
        }
      }
    }
    assertThat(lonely).isNotEmpty();
    assertThat(answer("Offline touchpoints without a digital twin"))
        .containsExactlyInAnyOrderElementsOf(lonely);
  }

  private static boolean is(String channel, JsonNode point) {
    return text(point, "channel").equals(channel);
  }

  private static String text(JsonNode point, String field) {
    return point.path(field).asString("");
  }

  private static boolean twins(JsonNode twin, JsonNode point) {
    return is("digital", twin)
        && text(twin, "process").equals(text(point, "process"))
        && point
            .path("needs")
            .valueStream()
            .anyMatch(twin.path("needs").valueStream().toList()::contains);
  }

  @Test
  void whatSeveralBodiesNameIsFoundInTheListsOfAll() throws IOException, SQLException {
    Set<String> places = new TreeSet<>();
    for (JsonNode point : points("own")) {
      if (!text(point, "address").isEmpty()) {
        places.add(
            text(point, "type")
                + " "
                + text(point, "address").toLowerCase(Locale.ROOT).replaceAll("^https?://|/$", ""));
      }
    }
    assertThat(answer("One touchpoint in the lists of several bodies"))
        .filteredOn(row -> row.get(2).contains("own"))
        .allMatch(row -> row.get(2).contains("same"))
        .extracting(row -> row.get(0) + " " + row.get(1))
        .containsExactlyElementsOf(places);
  }

  @Test
  void noQueryOfThePageGoesUntested() {
    assertThat(queries().keySet())
        .hasSize(Pattern.compile("```sql").matcher(page).results().toList().size())
        .containsExactlyInAnyOrder(
            "All lists as one table",
            "Coverage by direction",
            "Channels",
            "Types",
            "Needs",
            "Departments and their oldest review",
            "Offline touchpoints without a digital twin",
            "One touchpoint in the lists of several bodies");
  }

  private List<String[]> table(String heading) {
    String text = page.substring(page.indexOf("\n## " + heading + "\n"));
    return Pattern.compile("(?m)^\\| (?!-)(.*) \\|$")
        .matcher(text.substring(0, text.indexOf("\n## ", 1)))
        .results()
        .skip(1)
        .map((MatchResult row) -> row.group(1).split(" \\| "))
        .toList();
  }

  private static double figure(String cell) {
    return Double.parseDouble(cell.replace(" ", ""));
  }

  /** A list of its own costs what was measured; many of them, so many times as much. */
  @Test
  void theSumsFollowFromTheMeasurements() {
    List<String[]> measured = table("Measured");
    List<String[]> computed = table("Computed");
    assertThat(measured)
        .hasSizeGreaterThan(2)
        .allMatch(row -> figure(row[1]) == 4 * figure(row[0]));
    assertThat(computed).hasSizeGreaterThan(2);
    for (String[] row : computed) {
      double lists = figure(row[2]);
      double each = figure(row[1]) / lists;
      String[] one =
          measured.stream().filter(line -> figure(line[1]) == each).findFirst().orElseThrow();
      assertThat(row[3]).isEqualTo(seconds(lists * figure(one[2])));
      assertThat(row[4]).isEqualTo(seconds(lists * figure(one[3])));
      assertThat(row[5]).isEqualTo(one[5]);
    }
  }

  private static String seconds(double seconds) {
    String text = String.format(Locale.ROOT, "%,.2f", seconds);
    return text.replace(',', ' ');
  }
}
