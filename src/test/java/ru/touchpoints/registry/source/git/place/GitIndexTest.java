package ru.touchpoints.registry.source.git.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of an index is read. */
final class GitIndexTest {

  private static final int SUM = 20;

  @TempDir private Path temporary = Path.of("");

  /** An index without files; the rest of it is an extension that may be left unread. */
  private Path index(long size) throws IOException {
    Path file = temporary.resolve("index-" + size);
    ByteBuffer start = ByteBuffer.allocate(20);
    start.put("DIRC".getBytes(StandardCharsets.US_ASCII)).putInt(2).putInt(0);
    start.put("TREE".getBytes(StandardCharsets.US_ASCII));
    start.putInt((int) size - start.capacity() - SUM).flip();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.write(start);
      channel.write(ByteBuffer.allocate(1), size - 1);
    }
    return file;
  }

  @Test
  void anIndexIsReadUpToItsLimit() throws IOException {
    assertThat(GitIndex.read(index(GitIndex.MOST_BYTES), false).entries()).isEmpty();
    Path larger = index(GitIndex.MOST_BYTES + 1);
    assertThatThrownBy(() -> GitIndex.read(larger, false))
        .isInstanceOfSatisfying(
            GitFault.class, fault -> assertThat(fault.kind()).isEqualTo(GitFault.Kind.INDEX));
  }
}
