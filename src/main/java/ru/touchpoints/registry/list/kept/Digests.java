package ru.touchpoints.registry.list.kept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** How texts and numbers go into a digest, so that none of them runs into the next one. */
final class Digests {

  private Digests() {}

  /** Adds a text so that it cannot run into the next one. */
  static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(digest, bytes.length);
    digest.update(bytes);
  }

  static void add(MessageDigest digest, long number) {
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      digest.update((byte) (number >>> shift));
    }
  }
}
