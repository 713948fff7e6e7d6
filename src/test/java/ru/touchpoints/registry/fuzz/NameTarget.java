package ru.touchpoints.registry.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import ru.touchpoints.registry.support.Fixture;

/** Names of revisions, days and rules, as a job would hand them over. */
final class NameTarget implements FuzzTarget.Target {

  private final Workplace workplace;

  NameTarget(Path folder) throws IOException {
    this.workplace = new Workplace(folder);
    try {
      Fixture.commit(folder);
    } catch (GitAPIException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void feed(byte[] input) {
    String name = new String(input, StandardCharsets.UTF_8);
    workplace.run("changes", "--from=" + name);
    workplace.run("export", "csv", "--draft", "-o", "list.csv", "--as-of=" + name);
    workplace.run("validate", "--today=" + name);
    workplace.run("validate", "--changed-since=" + name, "--select=" + name);
    workplace.run("log", "--", name);
    workplace.run("explain", "--", name);
  }

  @Override
  public List<byte[]> seeds() {
    return Stream.of(
            "HEAD",
            "HEAD~1",
            "main",
            "edition/2026-10",
            "2026-10-15",
            "1 октября 2026 г.",
            "1.10.2026",
            "0123abc",
            "TP370",
            "ТР381",
            "no-needs",
            "HEAD^{tree}",
            "@{-1}",
            ":/x")
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .toList();
  }
}
