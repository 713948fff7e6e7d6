package ru.touchpoints.registry.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;
import ru.touchpoints.registry.support.Fixture;

/** {@code verify} of a document that claims to be the list. */
final class VerifyTarget implements FuzzTarget.Target {

  private final Workplace workplace;
  private final Path made;
  private final String file;

  VerifyTarget(Path folder, String format) throws IOException {
    this.workplace = new Workplace(folder);
    this.made = folder.resolve("made." + format);
    this.file = "input." + format;
    try {
      Fixture.commit(folder);
    } catch (GitAPIException e) {
      throw new IOException(e);
    }
    workplace.run("export", format, "--draft", "-o", "made." + format);
  }

  @Override
  public void feed(byte[] input) throws IOException {
    workplace.write(file, file.endsWith("xlsx") ? new PackedParts(made).with(input) : input);
    workplace.run("verify", file);
  }

  @Override
  public List<byte[]> seeds() throws IOException {
    return file.endsWith("xlsx")
        ? new PackedParts(made).seeds()
        : List.of(Files.readAllBytes(made));
  }
}
