package ru.touchpoints.registry.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The log of a job as its runner reads it: a line ends with a return too; one that begins, after
 * blanks of any kind, with two colons is a command, as are two number signs with a bracket
 * anywhere.
 */
final class JobLog {

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private static final Pattern COMMAND =
      Pattern.compile("^[\\s\\p{Z}\\u0085\\ufeff]*::.*", Pattern.DOTALL);

  private static final Pattern OLDER = Pattern.compile("##(vso|teamcity)?\\[");

  /** The mark of a section, as GitLab looks for it. */
  private static final Pattern SECTION = Pattern.compile("section_(start|end):\\d+:\\S+\r\u001b");

  private JobLog() {}

  /** What the runner would obey. */
  static List<String> commands(String log) {
    List<String> commands = new ArrayList<>();
    for (String line : LINE_END.split(log, -1)) {
      if (COMMAND.matcher(line).matches() || OLDER.matcher(line).find()) {
        commands.add(line);
      }
    }
    SECTION.matcher(log).results().forEach(found -> commands.add(found.group()));
    return commands;
  }

  static void assertObeysNothing(String log) {
    assertThat(commands(log)).isEmpty();
  }
}
