package ru.touchpoints.registry.cli.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import ru.touchpoints.registry.start.Template;

/**
 * The script that completes commands. What the program itself knows stands in it; the ids of a list
 * are asked for when they are wanted, so that they are always those of the list at hand.
 */
final class CompletionScript {

  private static final String FILES = "@files";
  private static final String RULES = "@rules";

  /** What the ids of parameters and options with these names are of. */
  private static final Map<String, String> IDS =
      Map.of(
          "PROCESS", "@processes",
          "PROCESS/ID", "@touchpoints",
          "PROCESS[/ID]", "@places",
          "PROCESS[/TOUCHPOINT]", "@places",
          "--department", "@departments",
          "--direction", "@directions",
          "CODE", RULES,
          "CODE,…", RULES);

  private final List<CommandSpec> commands = new ArrayList<>();

  CompletionScript(CommandSpec root) {
    collect(root);
    commands.sort(Comparator.comparing(CompletionScript::path));
  }

  private void collect(CommandSpec command) {
    commands.add(command);
    new TreeSet<>(command.subcommands().keySet())
        .stream()
            .map(command.subcommands()::get)
            .map(CommandLine::getCommandSpec)
            .filter(child -> !child.usageMessage().hidden())
            .forEach(this::collect);
  }

  /** The words behind the program's name, {@code new touchpoint}; empty for the program. */
  private static String path(CommandSpec command) {
    return command.parent() == null ? "" : (path(command.parent()) + " " + command.name()).strip();
  }

  String of(boolean zsh) {
    String body =
        Template.of("completion.sh")
            .with("RULES", rules())
            .with("COMMANDS", commands())
            .with("VALUED", valued())
            .with("WORDS", words())
            .with("VALUES", values())
            .text();
    return zsh ? Template.of("completion.zsh").text() + body : body;
  }

  private static String rules() {
    return RuleCatalogue.standard().infos().stream()
        .map(RuleInfo::code)
        .collect(Collectors.joining(" "));
  }

  private String commands() {
    return commands.stream()
        .map(CompletionScript::path)
        .filter(path -> !path.isEmpty())
        .map(path -> "\"" + path + "\"")
        .collect(Collectors.joining(" | "));
  }

  /** Every option that takes a value: the word behind it is no command. */
  private String valued() {
    return commands.stream()
        .flatMap(command -> command.options().stream())
        .filter(option -> option.arity().max() > 0)
        .flatMap(option -> List.of(option.names()).stream())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" | "));
  }

  /** What can stand next in each command: its commands and options. */
  private String words() {
    StringBuilder lines = new StringBuilder();
    for (CommandSpec command : commands) {
      List<String> words = new ArrayList<>();
      command.subcommands().values().stream()
          .map(CommandLine::getCommandSpec)
          .filter(child -> !child.usageMessage().hidden())
          .map(CommandSpec::name)
          .sorted()
          .forEach(words::add);
      command.options().stream()
          .filter(option -> !option.hidden())
          .map(OptionSpec::longestName)
          .sorted()
          .forEach(words::add);
      append(path(command), String.join(" ", words), lines);
    }
    return lines.toString().stripTrailing();
  }

  private String values() {
    StringBuilder lines = new StringBuilder();
    for (CommandSpec command : commands) {
      command
          .positionalParameters()
          .forEach(parameter -> append(path(command), value(parameter, ""), lines));
      for (OptionSpec option : command.options()) {
        String value = option.arity().max() > 0 ? value(option, option.longestName()) : "";
        for (String name : value.isEmpty() ? new String[0] : option.names()) {
          append(path(command) + " " + name, value, lines);
        }
      }
    }
    return lines.toString().stripTrailing();
  }

  private static String value(ArgSpec argument, String option) {
    if (argument.completionCandidates() != null) {
      return StreamSupport.stream(argument.completionCandidates().spliterator(), false)
          .collect(Collectors.joining(" "));
    }
    String byLabel = IDS.getOrDefault(argument.paramLabel(), "");
    String ids = IDS.getOrDefault(option, byLabel);
    boolean files = List.of(argument.auxiliaryTypes()).contains(Path.class);
    return ids.isEmpty() && files ? FILES : ids;
  }

  private static void append(String key, String words, StringBuilder lines) {
    lines.append("    \"").append(key).append("\") echo \"").append(words).append("\" ;;\n");
  }
}
