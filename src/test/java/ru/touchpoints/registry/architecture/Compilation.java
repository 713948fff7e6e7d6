package ru.touchpoints.registry.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A place in the program where text becomes a regular expression. */
record Compilation(String file, String method) {

  private static final Set<String> WAYS = Set.of("compile", "matches");

  static List<Compilation> in(JavaClasses program) {
    return program.stream()
        .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
        .filter(call -> call.getTargetOwner().isEquivalentTo(Pattern.class))
        .filter(call -> WAYS.contains(call.getTarget().getName()))
        .map(call -> new Compilation(file(call.getOriginOwner()), call.getOrigin().getName()))
        .toList();
  }

  /** The name of the file that a class stands in. */
  static String file(JavaClass type) {
    return type.getSource().flatMap(source -> source.getFileName()).orElse(type.getName());
  }
}
