package ru.touchpoints.registry.edit.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Process;

/** A process as YAML text. */
final class ProcessText {

  /** What needs no quotes: words, and signs that mean nothing to YAML where they stand. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{L}][\\p{L}\\p{N} .()«»—–/№%+;\u00A0-]*(?:,[\\p{L}\\p{N} .()«»—–/№%+;-]*)*");

  private static final Set<String> READ_OTHERWISE =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private ProcessText() {}

  /**
   * A text as one line of YAML.
   *
   * @param inFlow whether it stands between brackets, where a comma would end it
   */
  static String scalar(String text, boolean inFlow) {
    boolean plain =
        PLAIN.matcher(text).matches()
            && !READ_OTHERWISE.contains(text.toLowerCase(Locale.ROOT))
            && !(inFlow && text.contains(","))
            && !text.endsWith(" ");
    if (plain) {
      return text;
    }
    return text.chars().anyMatch(Character::isISOControl)
        ? '"' + escaped(text) + '"'
        : "'" + text.replace("'", "''") + "'";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)) {
        escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        escaped.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }

  static String clients(Process process) {
    return process.clients().stream()
        .map(ClientKind::id)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** The fields of a process, each on lines of its own, in the order of the schema. */
  static List<String> lines(Process process, List<String> comments) {
    List<String> lines = new ArrayList<>();
    comments.forEach(comment -> lines.add("# " + comment));
    lines.add("id: " + process.id());
    lines.add("title: " + scalar(process.title(), false));
    lines.add("kind: " + process.kind().id());
    lines.add("scope: " + process.scope().id());
    lines.add("direction: " + process.direction());
    lines.add("department: " + process.department());
    lines.add("clients: " + clients(process));
    if (process.proactive()) {
      lines.add("proactive: true");
    }
    if (!process.lifeSituations().isEmpty()) {
      lines.add("lifeSituations:");
      process.lifeSituations().forEach(text -> lines.add("  - " + scalar(text, false)));
    }
    process.excluded().ifPresent(date -> lines.add("excluded: " + date));
    return lines;
  }
}
