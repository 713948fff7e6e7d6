package ru.touchpoints.registry.yaml.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import ru.touchpoints.registry.digest.Sha256;

/** What two sequences of texts are compared by, when there are too many to keep. */
public final class Digest {

  private final MessageDigest digest = Sha256.start();

  public void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
    // A text ends where its length says, whatever is in it.
    for (int shift = 24; shift >= 0; shift -= 8) {
      digest.update((byte) (bytes.length >>> shift));
    }
    digest.update(bytes);
  }

  /** The digest of the texts added since it was last asked for. */
  public String finished() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
