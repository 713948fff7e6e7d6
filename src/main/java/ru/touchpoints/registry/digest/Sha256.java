package ru.touchpoints.registry.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, which nobody can find two contents for. */
public final class Sha256 {

  /** How long a digest is, in bytes. */
  public static final int BYTES = 32;

  private Sha256() {}

  /** A digest of nothing yet. */
  public static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** The digest of a content that is at hand. */
  public static byte[] of(byte[] content) {
    return start().digest(content);
  }
}
