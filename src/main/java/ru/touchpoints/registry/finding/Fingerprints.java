package ru.touchpoints.registry.finding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import ru.touchpoints.registry.digest.Sha256;

/**
 * Names for findings that stay the same while lines move: code, file, process, touchpoint, field
 * and value. Findings alike in all of these are told apart by their order. They are given one after
 * the other, in the order of the report.
 */
public final class Fingerprints {

  private static final int BYTES = 16;

  private final Counts seen = new Counts();
  private String file = "";

  /** One fingerprint per finding of the report, in its order; no two alike. */
  public static List<String> of(Report report) {
    Fingerprints fingerprints = new Fingerprints();
    List<String> all = new ArrayList<>();
    for (Finding finding : report.findings()) {
      all.add(fingerprints.next(finding));
    }
    return all;
  }

  /** The fingerprint of what is no finding but stands among them. */
  public static String of(String... parts) {
    return HexFormat.of().formatHex(digest(String.join("\0", parts)), 0, BYTES);
  }

  /** The fingerprint of the finding that follows in the report. */
  public String next(Finding finding) {
    if (!finding.location().file().equals(file)) {
      // The file is a part of the fingerprint, and its findings stand together.
      file = finding.location().file();
      seen.clear();
    }
    String key = key(finding);
    byte[] digest = digest(key);
    int occurrence = seen.count(ByteBuffer.wrap(digest).getLong());
    return HexFormat.of()
        .formatHex(occurrence == 1 ? digest : digest(key + '\0' + occurrence), 0, BYTES);
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

  private static byte[] digest(String key) {
    return Sha256.of(key.getBytes(StandardCharsets.UTF_8));
  }

  /** How often each number came by; of a million of them, no object each. */
  private static final class Counts {

    private static final int FIRST_ROOM = 64;

    private long[] numbers = new long[FIRST_ROOM];
    private int[] counts = new int[FIRST_ROOM];
    private int size;

    void clear() {
      numbers = new long[FIRST_ROOM];
      counts = new int[FIRST_ROOM];
      size = 0;
    }

    /** How often the number has come by, this time too. */
    int count(long number) {
      if (2 * size > numbers.length) {
        grow();
      }
      int at = place(number);
      size += counts[at] == 0 ? 1 : 0;
      numbers[at] = number;
      return ++counts[at];
    }

    private int place(long number) {
      int at = (int) number & (numbers.length - 1);
      while (counts[at] != 0 && numbers[at] != number) {
        at = (at + 1) & (numbers.length - 1);
      }
      return at;
    }

    private void grow() {
      long[] before = numbers;
      int[] counted = counts;
      numbers = new long[2 * before.length];
      counts = new int[2 * before.length];
      for (int i = 0; i < before.length; i++) {
        if (counted[i] != 0) {
          int at = place(before[i]);
          numbers[at] = before[i];
          counts[at] = counted[i];
        }
      }
    }
  }
}
