package ru.touchpoints.registry.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.text.Damage;
import ru.touchpoints.registry.load.text.DocumentEntry;
import ru.touchpoints.registry.load.word.Traits;
import ru.touchpoints.registry.rule.DocumentRule;
import ru.touchpoints.registry.rule.Rule;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rule.TextRule;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** Rules that pass over texts and documents at a glance miss none in which they would find. */
final class CloserLookTest {

  private static final int TEXTS = 20_000;
  private static final int TEXTS_OF_ONE_FILE = 100;

  private static final List<String> WORDS =
      List.of(
          "Приём",
          "заявлений",
          "МФЦ",
          "г.",
          "нет",
          "Не",
          "выявлено",
          "н/д",
          "особенностей",
          "5",
          "каких-либо",
          "—",
          "\"Мир\"",
          "«Мир»",
          "none",
          "ЗАПОЛНИТЕ",
          "Название",
          "точки",
          "SMSка",
          "портал.",
          "Наименование  подразделения",
          "ё",
          "сведения",
          "# registry: ignore TP903",
          "https://lenobl.example",
          "без номера",
          "на сайте",
          "Info",
          "№ 7",
          "орган.example");

  private static final String SIGNS =
      " .\t\"#\u00a0\u00ad\u200b\u0306\u0301\u2028\u202e\u3000aсoеPНкTé\u212a\u0130ıΩѕ…–0!\u0085";

  private static final List<String> FIELDS =
      List.of("title", "address", "basis", "hours", "otherNeeds", "specifics", "name", "head");

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(i > 0 ? " " : "");
    }
    for (int i = random.nextInt(4); i > 1; i--) {
      int at = random.nextInt(text.length() + 1);
      text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.toString();
  }

  private static String quoted(String text, Random random) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escaped = c == '"' || c < ' ' || c == '\u0085' || c == '\u2028';
      quoted.append(
          escaped || random.nextInt(40) == 0
              ? String.format(Locale.ROOT, "\\u%04x", (int) c)
              : String.valueOf(c));
    }
    return quoted.append('"').toString();
  }

  private static String file(Random random) {
    StringBuilder yaml = new StringBuilder("process: p\ndepartment: d\ntouchpoints:\n");
    for (int i = 0; i < TEXTS_OF_ONE_FILE; i += FIELDS.size()) {
      yaml.append("  - id: x\n");
      for (String field : FIELDS) {
        yaml.append("    ").append(field).append(": ").append(quoted(text(random), random));
        yaml.append(random.nextInt(9) == 0 ? " # " + random.nextInt(9) : "").append('\n');
      }
      if (random.nextBoolean()) {
        yaml.append("    ".repeat(random.nextInt(2)))
            .append("#")
            .append(" ".repeat(random.nextInt(2)));
        yaml.append(WORDS.get(random.nextInt(WORDS.size()))).append(": x\n");
      }
    }
    return yaml.toString();
  }

  private static DocumentEntry document(String yaml) throws IOException {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    SourceFile file = new SourceFile("registry/d/p.yaml", Optional.empty(), () -> bytes);
    return new DocumentEntry(new DocumentReader().read(file), Damage.NONE);
  }

  @Test
  void whatIsPassedOverHasNoFaults() throws IOException {
    Random random = new Random(14);
    List<Rule> rules = RuleCatalogue.standard().rules();
    List<String> missed = new ArrayList<>();
    Map<String, Integer> found = new TreeMap<>();
    for (int i = 0; i < TEXTS; i += TEXTS_OF_ONE_FILE) {
      DocumentEntry document = document(file(random));
      for (Rule rule : rules) {
        compare(rule, document, missed, found);
      }
    }
    assertThat(missed).isEmpty();
    assertThat(found.keySet())
        .as("the texts have faults for all rules of texts")
        .contains("TP110", "TP391", "TP901", "TP902", "TP903", "TP904");
  }

  private static void compare(
      Rule rule, DocumentEntry document, List<String> missed, Map<String, Integer> found) {
    if (rule instanceof DocumentRule whole) {
      List<Finding> findings = new ArrayList<>();
      whole.check(document, findings::add);
      note(rule.info(), whole.wants(document.traits()), findings, missed, found);
    }
    if (rule instanceof TextRule ofTexts) {
      document.texts(
          (text, field, walk) -> {
            List<Finding> findings = new ArrayList<>();
            ofTexts.check(walk.entry(), findings::add);
            assertThat(walk.entry().field()).isEqualTo(field);
            assertThat(walk.entry().text()).isEqualTo(text);
            note(rule.info(), ofTexts.wants(text, Traits.of(text), field), findings, missed, found);
          });
    }
  }

  private static void note(
      RuleInfo rule,
      boolean wanted,
      List<Finding> findings,
      List<String> missed,
      Map<String, Integer> found) {
    found.merge(rule.code(), findings.size(), Integer::sum);
    if (!wanted && !findings.isEmpty()) {
      missed.add(findings.get(0).toString());
    }
  }
}
