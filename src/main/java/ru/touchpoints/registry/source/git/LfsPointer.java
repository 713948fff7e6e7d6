package ru.touchpoints.registry.source.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.touchpoints.registry.digest.Sha256;
import ru.touchpoints.registry.source.SourceFile;

/**
 * What Git LFS keeps in the history in the place of a content.
 *
 * @param oid SHA-256 of the content
 */
record LfsPointer(String oid, long size) {

  private static final Pattern POINTER =
      Pattern.compile(
          "version \\S+\n(?:ext-\\S+ \\S+\n)*oid sha256:([0-9a-f]{64})\nsize (\\d{1,18})\n?");

  /** The pointer that the bytes are; empty when they are a content themselves. */
  static Optional<LfsPointer> of(byte[] bytes) {
    if (!SourceFile.isPointer(bytes)) {
      return Optional.empty();
    }
    Matcher pointer = POINTER.matcher(new String(bytes, StandardCharsets.UTF_8));
    return pointer.matches()
        ? Optional.of(new LfsPointer(pointer.group(1), Long.parseLong(pointer.group(2))))
        : Optional.empty();
  }

  /** Whether it stands for this content. */
  boolean standsFor(byte[] content) {
    return content.length == size && HexFormat.of().formatHex(Sha256.of(content)).equals(oid);
  }

  /** The content, when this copy of the repository has it. */
  Optional<byte[]> content(Path gitDirectory) throws IOException {
    Path file =
        gitDirectory
            .resolve(Path.of("lfs", "objects", oid.substring(0, 2), oid.substring(2, 4)))
            .resolve(oid);
    if (size > SourceFile.MAX_BYTES || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    byte[] content = Files.readAllBytes(file);
    return standsFor(content) ? Optional.of(content) : Optional.empty();
  }
}
