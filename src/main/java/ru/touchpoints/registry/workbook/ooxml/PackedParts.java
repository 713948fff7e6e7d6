package ru.touchpoints.registry.workbook.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a workbook that a library has packed, in a steady order and in the one spelling of
 * yes and no that every reader understands: some know {@code 1} and {@code 0} alone, and drop the
 * protection of a sheet that says {@code true}.
 */
public final class PackedParts {

  /** The part that must come first for programs that guess the type of a file. */
  private static final String FIRST = "[Content_Types].xml";

  /** Drawings of the older kind end otherwise, and know no digits. */
  private static final Pattern SPELT = Pattern.compile("xl/.*\\.xml");

  private static final Pattern TAG =
      Pattern.compile("<[A-Za-z][^<>\"]*+(?:\"[^\"]*+\"[^<>\"]*+)*+>");

  /** A name may be any word, these two among them. */
  private static final Pattern FLAG = Pattern.compile("(\\s(?!name=)[A-Za-z]+=)\"(true|false)\"");

  private PackedParts() {}

  /**
   * Takes the archive apart.
   *
   * @return the bytes of each part by its name
   * @throws IOException when it is no archive
   */
  public static Map<String, byte[]> of(byte[] archive) throws IOException {
    Map<String, byte[]> parts =
        new TreeMap<>(
            Comparator.comparing((String name) -> !name.equals(FIRST))
                .thenComparing(Comparator.naturalOrder()));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readAllBytes();
        parts.put(entry.getName(), SPELT.matcher(entry.getName()).matches() ? spelt(bytes) : bytes);
      }
    }
    return parts;
  }

  private static byte[] spelt(byte[] part) {
    String text = new String(part, StandardCharsets.UTF_8);
    return TAG.matcher(text)
        .replaceAll(tag -> Matcher.quoteReplacement(digits(tag.group())))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String digits(String tag) {
    return FLAG.matcher(tag)
        .replaceAll(flag -> flag.group(1) + (flag.group(2).equals("true") ? "\"1\"" : "\"0\""));
  }
}
