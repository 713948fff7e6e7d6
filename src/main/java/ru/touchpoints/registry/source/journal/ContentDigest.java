package ru.touchpoints.registry.source.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import ru.touchpoints.registry.digest.Sha256;

/** What tells one content of a file from another. */
final class ContentDigest {

  /** Of a file that is not there. */
  static final String NOTHING = "";

  /** Of a folder, a link or a device, which is like no content. */
  private static final String OTHER = "-";

  private ContentDigest() {}

  static String hex(byte[] content) {
    return HexFormat.of().formatHex(Sha256.of(content));
  }

  /** Of what stands in the place itself, wherever it may lead. */
  static String now(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return NOTHING;
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return OTHER;
    }
    MessageDigest digest = Sha256.start();
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      in.transferTo(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
