package ru.touchpoints.registry.rule.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceTree;

/** File names that one system tells apart and another does not, TP203. */
final class TwinFilesTest {

  /** A list in memory: not every disk can hold such names beside each other. */
  private record InMemory(List<String> names) implements SourceTree {

    @Override
    public String root() {
      return "registry";
    }

    @Override
    public List<SourceFile> files() {
      List<SourceFile> files = new ArrayList<>();
      files.add(file("registry.yaml", "version: 1\n"));
      files.add(file("processes.yaml", "version: 1\nprocesses: []\n"));
      names.forEach(name -> files.add(file(name, "process: of-" + files.size() + "\n")));
      return files;
    }

    private static SourceFile file(String name, String text) {
      return SourceFile.readable("registry/" + name, () -> text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static List<Finding> findings(String... names) throws IOException {
    Registry registry = new RegistryLoader().load(new InMemory(List.of(names)));
    List<Finding> findings = new ArrayList<>();
    new TwinFiles().check(registry, findings::add);
    return findings;
  }

  @ParameterizedTest
  @CsvSource({
    "appeals/Written.yaml, appeals/written.yaml",
    "Appeals/written.yaml, appeals/written.yaml",
    "appeals/приЙм.yaml, appeals/прии\u0306м.yaml",
    "appeals/straße.yaml, appeals/STRASSE.yaml"
  })
  void namesThatAreOneElsewhereAreTold(String one, String other) throws IOException {
    assertThat(findings(one, other))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("TP203");
              assertThat(finding.message().key()).isEqualTo("TP203.twin-file");
              assertThat(finding.message().arguments()).hasSize(2).contains("registry/" + one);
              assertThat(finding.related()).hasSize(1);
            });
  }

  @Test
  void namesThatAreTwoEverywhereAreNot() throws IOException {
    assertThat(findings("appeals/written.yaml", "appeals/written-2.yaml", "internal/written.yaml"))
        .isEmpty();
    // «ё» is another letter with another mark than «й».
    assertThat(findings("appeals/приём.yaml", "appeals/прие\u0306м.yaml")).isEmpty();
  }
}
