package ru.touchpoints.registry.cli.base;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command line as gates and editors write it: options by their full names, each once, with values
 * that are in order. Nothing is judged here: at the first thing that is not plain the whole line is
 * picocli's.
 */
public final class PlainLine {

  private static final Map<String, String> SHORT = Map.of("-q", "--quiet", "-o", "--output");

  private final RootCommand root;
  private final PlainCommand command;
  private final Set<String> seen = new HashSet<>();

  /** Both are spoilt when the line turns out not to be plain. */
  public PlainLine(RootCommand root, PlainCommand command) {
    this.root = root;
    this.command = command;
  }

  /**
   * Sets the options of the command, whose name is the first word of the line.
   *
   * @return whether the line was plain
   */
  public boolean read(List<String> arguments) {
    List<Path> words = new ArrayList<>();
    Iterator<String> rest = arguments.iterator();
    try {
      while (rest.hasNext()) {
        String argument = rest.next();
        if (word(argument)) {
          words.add(Path.of(argument));
        } else if (!option(argument, rest)) {
          return false;
        }
      }
    } catch (InvalidPathException noFileName) {
      return false;
    }
    command.take(words.subList(1, words.size()));
    return true;
  }

  /** The one of several things that prints as the word says. */
  public static <T> Optional<T> named(T[] things, String word) {
    return Arrays.stream(things).filter(thing -> thing.toString().equals(word)).findFirst();
  }

  /**
   * Codes or slugs between commas, with nothing else in them that picocli might make something of.
   */
  public static Optional<List<String>> codes(String value) {
    boolean plain =
        value.chars().allMatch(c -> c == ',' || c == '-' || Character.isLetterOrDigit(c));
    return plain && !("," + value + ",").contains(",,")
        ? Optional.of(List.of(value.split(",", -1)))
        : Optional.empty();
  }

  private static boolean word(String argument) {
    return !argument.isEmpty() && !argument.startsWith("-") && !argument.startsWith("@");
  }

  private boolean option(String argument, Iterator<String> rest) {
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    String option = SHORT.getOrDefault(name, name);
    if (!seen.add(option)) {
      return false;
    }
    if (equals < 0 && (root.take(option) || command.take(option))) {
      return true;
    }
    String value = equals < 0 ? next(rest) : argument.substring(equals + 1);
    return word(value) && (root.take(option, value) || command.take(option, value));
  }

  private static String next(Iterator<String> rest) {
    return rest.hasNext() ? rest.next() : "";
  }
}
