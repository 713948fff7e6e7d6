package ru.touchpoints.registry.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.reading.YamlReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The records of the list as one YAML document. */
final class YamlListTest {

  @TempDir private Path temporary = Path.of("");

  /** Another program reads the same records in either notation, whatever the texts look like. */
  @Test
  void yamlSaysWhatJsonSays() throws IOException {
    List<String> texts =
        List.of(
            "yes",
            "n",
            "null",
            "~",
            "2026-10-01",
            "12:30",
            "1_000",
            "0x1F",
            "1e3",
            "=",
            "<<",
            "- тире",
            "а: б",
            "пояснение #2",
            "#канал",
            "@почта",
            "%YAML",
            "'",
            "«»",
            "конец:",
            "[а, б]",
            "{а}",
            "первая\nвторая",
            "слово ".repeat(40).strip(),
            "знак 📞",
            "а\u00A0б");
    Path file = Fixture.base(temporary).resolve("appeals/appeals-written.yaml");
    String specifics = "specifics: " + JsonMapper.shared().writeValueAsString(texts);
    Files.writeString(file, Files.readString(file).replace("specifics: []", specifics));
    Run run = Run.in(temporary, "export", "json,yaml", "--draft", "-o", "dist");
    assertThat(run.status()).as(run.err()).isZero();
    String yaml = Files.readString(temporary.resolve("dist/touchpoints.yaml"));
    JsonNode json =
        JsonMapper.shared().readTree(Files.readString(temporary.resolve("dist/touchpoints.json")));
    assertThat(json.findValues("specifics").toString()).contains("пояснение #2", "0x1F");
    assertThat(YamlReader.tree(yaml)).isEqualTo(json);
    assertThat(Run.in(temporary, "fmt", "--check", "dist/touchpoints.yaml").status()).isZero();
    assertThat(Run.in(temporary, "verify", "dist/touchpoints.yaml").status()).isEqualTo(2);
  }
}
