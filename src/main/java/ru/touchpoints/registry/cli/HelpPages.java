package ru.touchpoints.registry.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.render.Wording;

/** What the help of every command ends with: how it ends, and examples of it. */
final class HelpPages {

  private static final String INDENT = "  ";

  private final Wording wording;

  HelpPages(Wording wording) {
    this.wording = wording;
  }

  /** Completes the help of all commands below {@code parent}. */
  void complete(CommandLine parent) {
    CommandSpec command = parent.getCommandSpec();
    // The label that picocli takes from no bundle.
    command.usageMessage().synopsisSubcommandLabel(wording.get("usage.subcommand"));
    if (command.parent() != null) {
      String name = command.qualifiedName(".");
      if (command.subcommands().isEmpty()) {
        command
            .usageMessage()
            .exitCodeListHeading("%n" + wording.get("help.exit") + "%n")
            .exitCodeList(exitCodes(name));
      }
      word(name + ".examples")
          .ifPresent(
              lines -> command.usageMessage().footer(examples(lines).toArray(String[]::new)));
    }
    parent.getSubcommands().values().forEach(this::complete);
  }

  private Map<String, String> exitCodes(String command) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      String status = Integer.toString(code.status());
      word(command + ".exit." + status)
          .or(() -> word("help.exit." + status))
          .ifPresent(text -> codes.put(status, text));
    }
    return codes;
  }

  private List<String> examples(String lines) {
    List<String> footer = new ArrayList<>(List.of("", wording.get("help.examples")));
    // picocli takes every line for a format.
    lines.lines().forEach(line -> footer.add(INDENT + line.replace("%", "%%")));
    return footer;
  }

  private Optional<String> word(String key) {
    return wording.bundle().containsKey(key)
        ? Optional.of(wording.bundle().getString(key))
        : Optional.empty();
  }
}
