package ru.touchpoints.registry.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Names for findings that stay the same while lines move: code, file, process, touchpoint, field
 * and value. Findings alike in all of these are told apart by their order.
 */
public final class Fingerprints {

  private static final int BYTES = 16;

  private Fingerprints() {}

  /** One fingerprint per finding of the report, in its order; no two alike. */
  public static List<String> of(Report report) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> fingerprints = new ArrayList<>();
    for (Finding finding : report.findings()) {
      String key = key(finding);
      int occurrence = seen.merge(key, 1, Integer::sum);
      fingerprints.add(digest(occurrence == 1 ? key : key + '\0' + occurrence));
    }
    return fingerprints;
  }

  private static String key(Finding finding) {
    return String.join(
        "\0",
        finding.code(),
        finding.location().file(),
        finding.subject().process().orElse(""),
        finding.subject().touchpoint().orElse(""),
        finding.subject().field(),
        finding.subject().value());
  }

  private static String digest(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
