package ru.touchpoints.registry.cli.start;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.render.Wording;

/** A command's page of the manual in roff, made of the same words as its help. */
final class ManPage {

  private final CommandSpec command;
  private final UsageMessageSpec usage;
  private final Wording wording;
  private final StringBuilder out = new StringBuilder();

  ManPage(CommandSpec command, Wording wording) {
    this.command = command;
    this.usage = command.usageMessage();
    this.wording = wording;
  }

  /** The page's name, {@code registry-new-touchpoint}. */
  String name() {
    return command.qualifiedName("-");
  }

  String text() {
    line(".TH", name().toUpperCase(Locale.ROOT), "1", "", "registry " + version(), "registry");
    section("name");
    String purpose = purpose();
    out.append(escaped(name())).append(" \\- ").append(escaped(purpose)).append('\n');
    section("synopsis");
    out.append(".nh\n").append(escaped(synopsis())).append("\n.hy\n");
    section("description");
    out.append(escaped(String.join(" ", usage.description()))).append('\n');
    parameters();
    commands();
    exitCodes();
    examples();
    related();
    return out.toString();
  }

  private static String version() {
    return RootCommand.Version.number();
  }

  private String purpose() {
    String[] header = usage.header();
    String line = String.join(" ", header.length == 0 ? usage.description() : header);
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  private String synopsis() {
    String text = command.commandLine().getHelp().synopsis(0);
    return text.replaceAll("\\s+", " ").strip();
  }

  private void parameters() {
    List<ArgSpec> positional =
        command.positionalParameters().stream().map(ArgSpec.class::cast).toList();
    List<OptionSpec> options =
        command.options().stream()
            .filter(option -> !option.hidden())
            .sorted(Comparator.comparing(OptionSpec::longestName))
            .toList();
    section("options");
    positional.forEach(parameter -> item(parameter.paramLabel(), parameter.description()));
    options.forEach(option -> item(names(option), option.description()));
  }

  private static String names(OptionSpec option) {
    String value = option.arity().max() > 0 ? "=" + option.paramLabel() : "";
    return Arrays.stream(option.names()).collect(Collectors.joining(", ")) + value;
  }

  private void commands() {
    List<CommandSpec> children = children();
    if (!children.isEmpty()) {
      section("commands");
      children.forEach(child -> item(child.name(), child.usageMessage().header()));
    }
  }

  private List<CommandSpec> children() {
    return command.subcommands().values().stream()
        .map(child -> child.getCommandSpec())
        .filter(child -> !child.usageMessage().hidden())
        .toList();
  }

  private void exitCodes() {
    if (!usage.exitCodeList().isEmpty()) {
      section("exit");
      usage.exitCodeList().forEach((code, text) -> item(code.strip(), text));
    }
  }

  private void examples() {
    List<String> lines =
        Arrays.stream(usage.footer()).filter(line -> line.startsWith("  registry")).toList();
    if (!lines.isEmpty()) {
      section("examples");
      out.append(".nf\n");
      lines.forEach(line -> out.append(escaped(line.replace("%%", "%"))).append('\n'));
      out.append(".fi\n");
    }
  }

  private void related() {
    CommandSpec parent = command.parent();
    List<String> pages =
        parent == null
            ? children().stream().map(child -> child.qualifiedName("-")).toList()
            : List.of(parent.qualifiedName("-"));
    section("related");
    out.append(
            pages.stream()
                .map(page -> "\\fB" + escaped(page) + "\\fR(1)")
                .collect(Collectors.joining(",\n")))
        .append('\n');
  }

  private void section(String name) {
    line(".SH", wording.get("man." + name));
  }

  private void item(String term, String... description) {
    out.append(".TP\n\\fB").append(escaped(term)).append("\\fR\n");
    out.append(escaped(String.join(" ", description))).append('\n');
  }

  private void line(String macro, String... arguments) {
    out.append(macro);
    for (String argument : arguments) {
      out.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
    }
    out.append('\n');
  }

  /** Text that roff takes for nothing else; one paragraph, for a line may begin a request. */
  private static String escaped(String text) {
    String plain = text.replace("\n", " ").replace("\\", "\\e").replace("-", "\\-");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
