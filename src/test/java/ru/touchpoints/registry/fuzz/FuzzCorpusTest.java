package ru.touchpoints.registry.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.touchpoints.registry.support.Fixture;

/** Each way in, with what it may begin from and with what once came through it. */
final class FuzzCorpusTest {

  private static final Path CORPUS = Fixture.resource("fuzz");

  @TempDir private Path temporary = Path.of("");

  @ParameterizedTest
  @EnumSource(FuzzTarget.class)
  void nothingComesThrough(FuzzTarget target) throws IOException {
    FuzzTarget.Target way = target.in(temporary);
    List<byte[]> inputs = new ArrayList<>(sample(way.seeds()));
    inputs.add(new byte[0]);
    for (Path file : kept(target)) {
      inputs.add(Files.readAllBytes(file));
    }
    for (byte[] input : inputs) {
      way.feed(input);
    }
    assertThat(inputs).hasSizeGreaterThan(1);
  }

  /** Enough to hold that the way is open; the cases of the rules are tested elsewhere. */
  private static List<byte[]> sample(List<byte[]> seeds) {
    return seeds.subList(0, Math.min(seeds.size(), 12));
  }

  private static List<Path> kept(FuzzTarget target) throws IOException {
    Path folder = CORPUS.resolve(target.toString());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void whatIsKeptBelongsToATarget() throws IOException {
    List<String> targets = Stream.of(FuzzTarget.values()).map(FuzzTarget::toString).toList();
    try (Stream<Path> folders = Files.list(CORPUS)) {
      assertThat(folders.map(Fixture::name)).isSubsetOf(targets);
    }
  }
}
