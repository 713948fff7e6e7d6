package ru.touchpoints.registry.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The regular expressions of the program and of its schemas, each with the place it stands in. */
final class Expressions {

  /**
   * An expression.
   *
   * @param whole whether it is asked about whole texts
   * @param part whether it is looked for in texts
   */
  record Expression(String file, String place, Pattern pattern, boolean whole, boolean part) {}

  /** What is asked. */
  private static final Set<String> ASKED = Set.of("Matcher", "Pattern");

  /** How a matcher is asked about a whole text. */
  private static final Set<String> OF_WHOLES = Set.of("matches", "asMatchPredicate");

  /** How else it is asked. */
  private static final Set<String> OF_PARTS =
      Set.of(
          "find",
          "lookingAt",
          "results",
          "replaceAll",
          "replaceFirst",
          "split",
          "splitAsStream",
          "asPredicate");

  private static final Pattern OF_STRING =
      Pattern.compile(
          "\\.(matches|replaceAll|replaceFirst|split)\\(\\s*+\"((?:[^\"\\\\]|\\\\.)*+)\"");

  private final JavaClasses program;
  private final Path sources;
  private final Path schemas;

  Expressions(JavaClasses program, Path project) {
    this.program = program;
    this.sources = project.resolve("src/main/java");
    this.schemas = project.resolve("schemas");
  }

  List<Expression> all() throws IOException, ReflectiveOperationException {
    List<Expression> found = new ArrayList<>(ofFields());
    found.addAll(ofStrings());
    found.addAll(ofSchemas());
    return found;
  }

  /** The expressions that classes keep, in whatever they keep them. */
  List<Expression> ofFields() throws ReflectiveOperationException {
    List<Expression> found = new ArrayList<>();
    Set<String> compiling =
        Compilation.in(program).stream().map(Compilation::file).collect(Collectors.toSet());
    for (JavaClass type : program) {
      if (!compiling.contains(Compilation.file(type))) {
        continue;
      }
      for (Field field : type.reflect().getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          Map<String, Pattern> kept = new LinkedHashMap<>();
          add(type.getSimpleName() + "." + field.getName(), field.get(null), kept);
          if (!kept.isEmpty()) {
            Set<String> ways = ways(type.getField(field.getName()).getAccessesToSelf());
            boolean whole = ways.isEmpty() || ways.stream().anyMatch(OF_WHOLES::contains);
            boolean part = ways.isEmpty() || ways.stream().anyMatch(OF_PARTS::contains);
            kept.forEach(
                (place, pattern) ->
                    found.add(new Expression(Compilation.file(type), place, pattern, whole, part)));
          }
        }
      }
    }
    return found;
  }

  /** Ways in which the code that takes a field asks about it; none where that cannot be told. */
  private static Set<String> ways(Set<JavaFieldAccess> accesses) {
    Set<String> ways = new TreeSet<>();
    for (JavaFieldAccess access : accesses) {
      Set<String> asked =
          Stream.concat(
                  access.getOrigin().getCallsFromSelf().stream(),
                  access.getOrigin().getMethodReferencesFromSelf().stream())
              .filter(call -> ASKED.contains(call.getTargetOwner().getSimpleName()))
              .map(call -> call.getTarget().getName())
              .filter(name -> OF_WHOLES.contains(name) || OF_PARTS.contains(name))
              .collect(Collectors.toSet());
      boolean kept = access.getOrigin().getName().equals("<clinit>");
      if (asked.isEmpty() && !kept) {
        return Set.of();
      }
      ways.addAll(asked);
    }
    return ways;
  }

  private static void add(String place, @Nullable Object value, Map<String, Pattern> found)
      throws ReflectiveOperationException {
    if (value instanceof Pattern pattern) {
      found.put(found.containsKey(place) ? place + "#" + found.size() : place, pattern);
    } else if (value instanceof Collection<?> values) {
      int i = 0;
      for (Object each : values) {
        add(place + "[" + i++ + "]", each, found);
      }
    } else if (value instanceof Map<?, ?> map) {
      add(place, map.keySet(), found);
      add(place, map.values(), found);
    } else if (value instanceof Map.Entry<?, ?> entry) {
      add(place, entry.getKey(), found);
      add(place, entry.getValue(), found);
    } else if (value instanceof Record && value.getClass().getPackageName().startsWith("ru.")) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        add(place + "." + component.getName(), component.getAccessor().invoke(value), found);
      }
    }
  }

  /** The expressions that stand where a string is asked. */
  List<Expression> ofStrings() throws IOException {
    List<Expression> found = new ArrayList<>();
    for (Path file : files(sources, ".java")) {
      Matcher literal = OF_STRING.matcher(Files.readString(file));
      while (literal.find()) {
        String written = literal.group(2).translateEscapes();
        found.add(
            new Expression(
                file.getFileName().toString(),
                file.getFileName() + " \"" + written + "\"",
                Pattern.compile(written),
                literal.group(1).equals("matches"),
                !literal.group(1).equals("matches")));
      }
    }
    return found;
  }

  private List<Expression> ofSchemas() throws IOException {
    List<Expression> found = new ArrayList<>();
    for (Path file : files(schemas, ".json")) {
      JsonNode schema = JsonMapper.shared().readTree(Files.readString(file));
      for (JsonNode pattern : schema.findValues("pattern")) {
        if (pattern.isString()) {
          found.add(ofSchema(file, pattern.stringValue()));
        }
      }
      for (JsonNode properties : schema.findValues("patternProperties")) {
        properties.propertyNames().forEach(name -> found.add(ofSchema(file, name)));
      }
    }
    return found;
  }

  private static Expression ofSchema(Path file, String pattern) {
    return new Expression(
        file.getFileName().toString(),
        file.getFileName() + " " + pattern,
        Pattern.compile(pattern),
        false,
        true);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(each -> each.toString().endsWith(ending)).sorted().toList();
    }
  }
}
