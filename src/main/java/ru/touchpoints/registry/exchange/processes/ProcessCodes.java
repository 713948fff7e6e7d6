package ru.touchpoints.registry.exchange.processes;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.id.Slug;

/** The ids that codes of a process registry stand for, in a list that has ids already. */
final class ProcessCodes {

  /** The id of what has no letter or figure. */
  static final String NAMELESS = "process";

  /** Letters as ids had them before they followed the standard; lists keep such ids. */
  private static final Map<String, String> EARLIER =
      Map.of("ё", "e", "й", "y", "х", "kh", "ц", "ts", "щ", "shch");

  private final Set<String> listed;

  ProcessCodes(Collection<Process> listed) {
    this.listed = listed.stream().map(Process::id).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A code as it stands when it can be an id, else as near as an id comes to it: the one that the
   * list has for it, if it has one.
   */
  String id(String code) {
    if (Slug.isValid(code)) {
      return code;
    }
    String id = Slug.of(code, NAMELESS);
    String earlier = earlier(code);
    return !listed.contains(id) && listed.contains(earlier) ? earlier : id;
  }

  boolean isListed(String code) {
    return listed.contains(id(code));
  }

  private static String earlier(String code) {
    String latin = code.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : EARLIER.entrySet()) {
      latin = latin.replace(letter.getKey(), letter.getValue());
    }
    return Slug.of(latin, NAMELESS);
  }
}
