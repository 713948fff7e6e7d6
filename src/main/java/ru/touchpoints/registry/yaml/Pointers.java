package ru.touchpoints.registry.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** JSON Pointers (RFC 6901) as texts. */
public final class Pointers {

  private static final int MAX_INDEX_DIGITS = 9;

  private Pointers() {}

  public static String child(String pointer, String key) {
    boolean plain = key.indexOf('~') < 0 && key.indexOf('/') < 0;
    return pointer + "/" + (plain ? key : key.replace("~", "~0").replace("/", "~1"));
  }

  public static String child(String pointer, int index) {
    return pointer + "/" + index;
  }

  public static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  /** The last step, unescaped. */
  public static String last(String pointer) {
    return unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  public static List<String> steps(String pointer) {
    if (pointer.isEmpty()) {
      return List.of();
    }
    List<String> steps = new ArrayList<>();
    int from = 1;
    for (int slash = pointer.indexOf('/', 1); slash >= 0; slash = pointer.indexOf('/', from)) {
      steps.add(unescape(pointer.substring(from, slash)));
      from = slash + 1;
    }
    steps.add(unescape(pointer.substring(from)));
    return steps;
  }

  /** The pointer without its list indexes and without the leading slash: the name of a field. */
  public static String field(String pointer) {
    StringJoiner field = new StringJoiner("/");
    for (String step : steps(pointer)) {
      if (index(step) < 0) {
        field.add(step);
      }
    }
    return field.toString();
  }

  /** The number that the step is; negative when it is none. */
  static int index(String step) {
    boolean digits = !step.isEmpty() && step.length() <= MAX_INDEX_DIGITS;
    for (int i = 0; digits && i < step.length(); i++) {
      digits = step.charAt(i) >= '0' && step.charAt(i) <= '9';
    }
    return digits ? Integer.parseInt(step) : -1;
  }

  static String unescape(String step) {
    return step.indexOf('~') < 0 ? step : step.replace("~1", "/").replace("~0", "~");
  }
}
