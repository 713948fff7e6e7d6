package ru.touchpoints.registry.signing.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import ru.touchpoints.registry.finding.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The manifest of a package as it was read: it may be anybody's.
 *
 * @param folder where the files lie that it names
 * @param shown what messages call it
 * @param files SHA-256 by name
 */
public record ReadManifest(
    Path folder,
    String shown,
    EditionName edition,
    String commit,
    List<Former> former,
    String program,
    Map<String, String> files,
    String text) {

  private static final long MOST_BYTES = 1L << 20;
  private static final int MOST_FILES = 100;

  private static final Pattern ID = Pattern.compile("[0-9a-f]{40}");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  /** A name that leads nowhere but into the folder. */
  private static final Pattern FILE = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}(\\.[a-z0-9]{1,10})");

  /** An edition before, by its tag and its commit. */
  public record Former(EditionName edition, String commit) {}

  public ReadManifest {
    former = List.copyOf(former);
    files = Map.copyOf(files);
  }

  /** Whether the file begins as a manifest does, and no document. */
  public static boolean is(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(64);
      String text = new String(start, StandardCharsets.UTF_8).strip();
      return text.startsWith("{");
    }
  }

  /**
   * Reads it.
   *
   * @throws Refusal when it is no manifest of ours
   */
  public static ReadManifest read(Path file, String shown) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new Refusal("verify.not-manifest", shown);
    }
    byte[] bytes = Files.readAllBytes(file);
    try {
      JsonNode root = JsonMapper.shared().readTree(bytes);
      Path folder = file.toAbsolutePath().getParent();
      if (!root.isObject() || folder == null) {
        throw new Refusal("verify.not-manifest", shown);
      }
      return new ReadManifest(
          folder,
          shown,
          name(root.path("edition"), shown),
          text(root.path("commit"), ID, shown),
          former(root.path("former"), shown),
          root.path("program").asString(""),
          files(root.path("files"), shown),
          new String(bytes, StandardCharsets.UTF_8));
    } catch (JacksonException noJson) {
      throw new Refusal("verify.not-manifest", shown);
    }
  }

  private static EditionName name(JsonNode node, String shown) {
    try {
      return EditionName.of(node.asString(""));
    } catch (Refusal noName) {
      throw new Refusal("verify.not-manifest", shown);
    }
  }

  private static String text(JsonNode node, Pattern wanted, String shown) {
    String text = node.asString("");
    if (!wanted.matcher(text).matches()) {
      throw new Refusal("verify.not-manifest", shown);
    }
    return text;
  }

  private static List<Former> former(JsonNode array, String shown) {
    List<Former> former = new ArrayList<>();
    for (JsonNode one : array) {
      former.add(new Former(name(one.path("edition"), shown), text(one.path("commit"), ID, shown)));
    }
    return former;
  }

  private static Map<String, String> files(JsonNode object, String shown) {
    Map<String, String> files = new TreeMap<>();
    for (Map.Entry<String, JsonNode> one : object.properties()) {
      boolean plain = FILE.matcher(one.getKey()).matches() && files.size() < MOST_FILES;
      if (!plain) {
        throw new Refusal("verify.not-manifest", shown);
      }
      files.put(one.getKey(), text(one.getValue(), DIGEST, shown));
    }
    if (files.isEmpty()) {
      throw new Refusal("verify.not-manifest", shown);
    }
    return files;
  }
}
