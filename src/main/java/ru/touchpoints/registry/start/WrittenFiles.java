package ru.touchpoints.registry.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.touchpoints.registry.digest.Sha256;

/**
 * Which files the program has written beside a list, each with the digest of what it wrote: what
 * people have changed since is told from what they have not. The sums are those of {@code
 * sha256sum}, whoever wants to compare them.
 *
 * @param digests by path from the folder that holds the list
 */
public record WrittenFiles(Map<String, String> digests) {

  /** Where it is kept. */
  public static final String FILE = ".registry/written";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");
  private static final long MOST_BYTES = 1 << 20;

  public WrittenFiles {
    digests = Collections.unmodifiableMap(new TreeMap<>(digests));
  }

  /** What is known of a folder; nothing, where no record is kept. */
  public static WrittenFiles in(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    Map<String, String> digests = new TreeMap<>();
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= MOST_BYTES) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      text.lines()
          .map(LINE::matcher)
          .filter(Matcher::matches)
          .forEach(line -> digests.put(line.group(2), line.group(1)));
    }
    return new WrittenFiles(digests);
  }

  /** The digest of a text, line ends of Windows counted as plain ones. */
  public static String digest(String text) {
    byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Sha256.of(bytes));
  }

  public Optional<String> of(String path) {
    return Optional.ofNullable(digests.get(path));
  }

  /** The record with another text written under the path. */
  public WrittenFiles with(String path, String text) {
    Map<String, String> more = new TreeMap<>(digests);
    more.put(path, digest(text));
    return new WrittenFiles(more);
  }

  /** The record of all but that path. */
  public WrittenFiles without(String path) {
    Map<String, String> less = new TreeMap<>(digests);
    less.remove(path);
    return new WrittenFiles(less);
  }

  /** How it is written down. */
  public String text() {
    StringBuilder text = new StringBuilder();
    digests.forEach((path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
    return text.toString();
  }
}
