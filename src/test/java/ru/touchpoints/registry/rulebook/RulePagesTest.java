package ru.touchpoints.registry.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Found;
import ru.touchpoints.registry.support.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The examples of every rule's page are run: the bad one gives exactly the findings that its lines
 * are marked with, the good one none. An example names its file; each of its top-level keys takes
 * the place of the same one in the base fixture. The word {@code full} replaces the whole file,
 * {@code before} tells what was committed before, {@code beside} names a file of another body by
 * the body's folder, and any other word is the file's encoding. What the base fixture offends by
 * itself is no concern of the examples: neither another rule that it offends, nor the rule of the
 * page in a file that the example leaves alone.
 */
final class RulePagesTest {

  private static final List<String> HEADINGS =
      List.of("Что проверяется", "Почему и какой пункт", "Плохо", "Хорошо", "Как исправить");

  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^```yaml (\\S+)([^\\n]*)\\n(.*?)^```$");
  private static final Pattern KEY = Pattern.compile("^([A-Za-z][\\w-]*):.*");
  private static final Pattern MARK = Pattern.compile("#\\s*(TP\\d{3})\\s*$");

  @TempDir private Path temporary = Path.of("");

  /** A file of an example, and what its info string says of it. */
  private record Example(String file, List<String> words, String text) {

    boolean is(String word) {
      return words.contains(word);
    }

    Charset charset() {
      return words.stream()
          .filter(word -> !List.of("full", "before", "beside").contains(word))
          .map(Charset::forName)
          .findFirst()
          .orElse(StandardCharsets.UTF_8);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsWholeAndItsExamplesAreTrue() throws IOException {
    List<Found> base = Found.inBase(temporary);
    return RuleCatalogue.standard().infos().stream()
        .map(RuleInfo::code)
        .map(code -> DynamicTest.dynamicTest(code, () -> check(code, base)));
  }

  @Test
  void thereAreNoPagesWithoutARule() throws IOException {
    Path pages =
        Fixture.resource("../../main/resources/ru/touchpoints/registry/rulebook/pages").normalize();
    try (Stream<Path> files = Files.list(pages)) {
      assertThat(files.map(Fixture::name).map(name -> name.replace(".md", "")))
          .containsExactlyInAnyOrderElementsOf(
              RuleCatalogue.standard().infos().stream().map(RuleInfo::code).toList());
    }
  }

  private void check(String code, List<Found> base) throws Exception {
    RulePage page = RulePage.of(code, BuiltInOrder.get()).orElseThrow();
    assertThat(page.sections().stream().map(RulePage.Section::heading)).isEqualTo(HEADINGS);
    assertThat(page.sections()).allMatch(section -> !section.body().isEmpty());
    List<Found> bad = expected(code, page.sections().get(2), "bad", base);
    assertThat(Found.codes(bad)).contains(code);
    assertThat(expected(code, page.sections().get(3), "good", base)).isEmpty();
  }

  /** Runs the examples of a section; gives back the findings that it was marked with. */
  private List<Found> expected(String code, RulePage.Section section, String name, List<Found> base)
      throws Exception {
    Path root = temporary.resolve(code).resolve(name).resolve("list");
    List<Example> examples = examples(section.body());
    assertThat(examples).as("examples of " + name).isNotEmpty();
    Fixture.base(root);
    List<String> command =
        new ArrayList<>(List.of("validate", "--format", "json", "--fail-on", "never"));
    if (examples.stream().anyMatch(example -> example.is("before"))) {
      lay(examples.stream().filter(example -> example.is("before")).toList(), root);
      Fixture.commit(root);
      command.addAll(List.of("--changed-since", "HEAD"));
    }
    List<Example> own =
        examples.stream().filter(one -> !one.is("before") && !one.is("beside")).toList();
    Map<String, String> texts = lay(own, root);
    List<Example> others = examples.stream().filter(example -> example.is("beside")).toList();
    if (!others.isEmpty()) {
      command.addAll(List.of("--registry", "registry", "--registry", beside(others, root)));
      texts = fromCommonRoot(texts, root);
    }
    Run run = Run.in(root, command.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    List<Found> marked = new ArrayList<>();
    Map<String, String> laid = texts;
    laid.forEach((file, text) -> marked.addAll(marked(file, text)));
    List<Found> found = new ArrayList<>(Found.in(run));
    if (!others.isEmpty()) {
      found.removeIf(finding -> !finding.file().startsWith(Fixture.name(root) + "/"));
    }
    found.removeIf(
        finding ->
            finding.code().equals(code)
                ? base.contains(finding) && !laid.containsKey(finding.file())
                : Found.codes(base).contains(finding.code()));
    assertThat(found).as(name).containsExactlyInAnyOrderElementsOf(marked);
    return marked;
  }

  /** Lays the examples of another body over the base fixture; gives back where its list lies. */
  private static String beside(List<Example> examples, Path root) throws IOException {
    String name = examples.get(0).file().substring(0, examples.get(0).file().indexOf('/'));
    Path body = root.resolveSibling(name);
    Fixture.base(body);
    lay(
        examples.stream()
            .map(
                one ->
                    new Example(one.file().substring(name.length() + 1), one.words(), one.text()))
            .toList(),
        body);
    return body.toString();
  }

  private static Map<String, String> fromCommonRoot(Map<String, String> texts, Path root) {
    Map<String, String> named = new LinkedHashMap<>();
    texts.forEach((file, text) -> named.put(Fixture.name(root) + "/" + file, text));
    return named;
  }

  private static List<Example> examples(String body) {
    List<Example> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(body);
    while (matcher.find()) {
      List<String> words =
          Pattern.compile("\\s+")
              .splitAsStream(matcher.group(2).strip())
              .filter(word -> !word.isEmpty())
              .toList();
      examples.add(new Example(matcher.group(1), words, matcher.group(3)));
    }
    return examples;
  }

  /** Lays the examples over the list; gives back the texts that now stand in their files. */
  private static Map<String, String> lay(List<Example> examples, Path root) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Example example : examples) {
      Path file = root.resolve("registry").resolve(example.file());
      Files.createDirectories(file.getParent());
      String old = Files.exists(file) ? Files.readString(file) : "";
      String text = example.is("full") ? example.text() : laidOver(old, example.text());
      Files.write(file, text.getBytes(example.charset()));
      texts.put(Path.of("registry", example.file()).normalize().toString(), text);
    }
    return texts;
  }

  private static List<Found> marked(String file, String text) {
    List<Found> marked = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.find()) {
        marked.add(new Found(file, i + 1, mark.group(1)));
      }
    }
    return marked;
  }

  private static String laidOver(String base, String snippet) {
    Map<String, String> parts = parts(base);
    parts.putAll(parts(snippet));
    return String.join("", parts.values());
  }

  /** The text of every top-level key, its value included. */
  private static Map<String, String> parts(String text) {
    Map<String, String> parts = new LinkedHashMap<>();
    String key = "";
    for (String line : text.lines().toList()) {
      Matcher matcher = KEY.matcher(line);
      key = matcher.matches() ? matcher.group(1) : key;
      parts.merge(key, line + "\n", String::concat);
    }
    return parts;
  }

  @Test
  void theReferenceIsTheOneThatTheProgramPrints() throws IOException {
    Run run = Run.in(temporary, "rules", "--format", "markdown");
    assertThat(run.status()).isZero();
    Fixture.assertGolden(
        Path.of(System.getProperty("project.dir", "."), "registry", "RULES.md"), run.out());
  }

  @Test
  void everyRuleIsListedAndExplained() {
    TreeSet<String> listed = new TreeSet<>();
    for (JsonNode rule :
        new JsonMapper()
            .readTree(Run.in(temporary, "rules", "--format", "json").out())
            .path("rules")) {
      listed.add(rule.path("code").stringValue());
      Run explained = Run.in(temporary, "explain", rule.path("slug").stringValue());
      assertThat(explained.status()).isZero();
      assertThat(explained.out())
          .contains(rule.path("code").stringValue())
          .contains(rule.path("title").path("ru").stringValue())
          .contains(HEADINGS);
    }
    assertThat(listed).hasSize(RuleCatalogue.standard().infos().size());
    String text = Run.in(temporary, "rules").out();
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    listed.forEach(code -> assertThat(text).contains(code));
  }

  @Test
  void anUnknownRuleIsRefusedWithTheNearestOne() {
    Run run = Run.in(temporary, "explain", "tp37");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("«tp37»", "TP370");
    assertThat(Run.in(temporary, "explain", "dupicate-touchpoint").err())
        .contains("duplicate-touchpoint");
    assertThat(Run.in(temporary, "explain", "погода").err()).contains("registry rules");
    assertThat(Run.in(temporary, "explain").status()).isEqualTo(2);
  }
}
