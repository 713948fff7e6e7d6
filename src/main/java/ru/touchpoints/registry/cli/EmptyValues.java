package ru.touchpoints.registry.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import ru.touchpoints.registry.cli.base.Failures;

/**
 * Names of files and editions that are empty, as a script writes them that takes them from a
 * variable in which nothing is: the system would take the first for the folder one stands in.
 */
final class EmptyValues {

  private EmptyValues() {}

  /**
   * Looks at what was written on the command line.
   *
   * @throws ParameterException when a name in it is empty
   */
  static void refuse(List<CommandLine> commands) {
    for (CommandLine command : commands) {
      for (ArgSpec argument : command.getParseResult().matchedArgs()) {
        if ((isFile(argument) || Failures.isEdition(argument)) && isEmpty(argument)) {
          throw new ParameterException(command, argument.paramLabel(), argument, "");
        }
      }
    }
  }

  /** A file may stand after the name of a format. */
  private static boolean isEmpty(ArgSpec argument) {
    boolean map = argument.typeInfo().isMap();
    return argument.originalStringValues().stream()
        .anyMatch(value -> value.isEmpty() || (map && value.endsWith("=")));
  }

  static boolean isFile(ArgSpec argument) {
    return argument.type() == Path.class
        || Arrays.asList(argument.auxiliaryTypes()).contains(Path.class);
  }
}
