package ru.touchpoints.registry.list.kept;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a system keeps what programs can make anew, and where a person wants it. */
final class CachePlace {

  /** The variable that names another folder, or none. */
  private static final String VARIABLE = "REGISTRY_CACHE";

  private static final String OFF = "off";
  private static final String NAME = "registry";

  private final Map<String, String> environment;

  CachePlace(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * The folder; empty when there is none to be had, or none is wanted.
   *
   * @param system the name of the operating system, as Java has it
   */
  Optional<Path> folder(String system) {
    String named = environment.get(VARIABLE);
    try {
      return named == null ? usual(system.toLowerCase(Locale.ROOT)) : chosen(named);
    } catch (InvalidPathException noFolder) {
      return Optional.empty();
    }
  }

  private static Optional<Path> chosen(String named) {
    return named.isEmpty() || named.equalsIgnoreCase(OFF)
        ? Optional.empty()
        : Optional.of(Path.of(named)).filter(Path::isAbsolute);
  }

  private Optional<Path> usual(String system) {
    if (system.startsWith("windows")) {
      return variable("LOCALAPPDATA").map(folder -> folder.resolve(NAME).resolve("cache"));
    }
    if (system.startsWith("mac")) {
      return variable("HOME").map(home -> home.resolve("Library/Caches").resolve(NAME));
    }
    return variable("XDG_CACHE_HOME")
        .or(() -> variable("HOME").map(home -> home.resolve(".cache")))
        .map(folder -> folder.resolve(NAME));
  }

  /** The folder that a variable names; one that depends on where somebody stands is none. */
  private Optional<Path> variable(String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(value -> !value.isEmpty())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
