package ru.touchpoints.registry.load.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;

/**
 * What the files of a list hold, by their paths inside its folder: the passport, the snapshot of
 * the process registry in one file or in parts, the touchpoints everywhere else.
 */
public final class ListPlaces {

  /** The passport's name. */
  public static final String PASSPORT = "registry.yaml";

  /** The name of the order by which the list is kept, where it is not the built-in one. */
  public static final String ORDER = "order.yaml";

  /** The name of the snapshot of the process registry. */
  public static final String PROCESSES = "processes.yaml";

  /** The folder of the parts of the snapshot, beside that file or instead of it. */
  public static final String PARTS = "processes";

  /** The snapshot's own file, then the parts by the code points of their names. */
  public static final Comparator<String> SNAPSHOT_ORDER =
      Comparator.comparing((String inside) -> !inside.equals(PROCESSES))
          .thenComparing(ListPlaces::bytes, Arrays::compareUnsigned);

  private ListPlaces() {}

  /** The path inside the folder of a list, by the logical one that begins with its name. */
  public static String inside(String path) {
    return path.substring(path.indexOf('/') + 1);
  }

  /**
   * What a file holds. Touchpoints among the parts of the snapshot are known by their fields: they
   * are to be told of as misplaced, not as a snapshot full of faults.
   *
   * @param root what stands in it
   * @param direction whether a direction of the list claims the folder of the parts for itself
   */
  public static DocumentKind kind(String inside, Optional<YamlNode> root, boolean direction) {
    if (inside.equals(PASSPORT)) {
      return DocumentKind.PASSPORT;
    }
    if (inside.equals(ORDER)) {
      return DocumentKind.ORDER;
    }
    return inside.equals(PROCESSES) || (isBelowParts(inside) && !isOfTouchpoints(root, direction))
        ? DocumentKind.PROCESSES
        : DocumentKind.TOUCHPOINTS;
  }

  private static boolean isOfTouchpoints(Optional<YamlNode> root, boolean otherwise) {
    if (!(root.orElse(null) instanceof Mapping mapping)) {
      return otherwise;
    }
    boolean touchpoints =
        mapping.entry("touchpoints").isPresent() || mapping.entry("process").isPresent();
    return mapping.entry("processes").isEmpty() && (touchpoints || otherwise);
  }

  /** Whether a file of that path holds nothing of the list, but what the list is kept by. */
  public static boolean isAbove(String inside) {
    return inside.equals(PASSPORT) || inside.equals(ORDER);
  }

  /** What a file of that path can hold. */
  public static Set<DocumentKind> kinds(String inside) {
    return EnumSet.of(kind(inside, Optional.empty(), false), kind(inside, Optional.empty(), true));
  }

  /** Whether the path is that of the snapshot, or one where its parts are looked for. */
  public static boolean mayHoldProcesses(String inside) {
    return inside.equals(PROCESSES) || isBelowParts(inside);
  }

  /** Whether a folder with files at these paths is a list. */
  public static boolean areList(Collection<String> inside) {
    return inside.contains(PASSPORT) && inside.stream().anyMatch(ListPlaces::mayHoldProcesses);
  }

  /** Where a part of that path belongs: beside the others, with the usual ending. */
  public static String rightPlace(String inside) {
    String name = inside.substring(inside.lastIndexOf('/') + 1);
    return inside.equals(PROCESSES)
        ? PROCESSES
        : PARTS + "/" + name.substring(0, name.lastIndexOf('.')) + ".yaml";
  }

  private static boolean isBelowParts(String inside) {
    return inside.startsWith(PARTS + "/") && SourceFile.isYaml(inside);
  }

  private static byte[] bytes(String path) {
    return path.getBytes(StandardCharsets.UTF_8);
  }
}
