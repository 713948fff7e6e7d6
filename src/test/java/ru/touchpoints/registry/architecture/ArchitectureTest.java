package ru.touchpoints.registry.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Data flows one way: every room imports what the table allows, and nothing else. */
final class ArchitectureTest {

  private static final String ROOT = "ru.touchpoints.registry";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** A room, the rooms it may import from, and the libraries that only it may touch. */
  private record Room(String name, List<String> imports, List<String> libraries) {

    List<String> allowed() {
      List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify.."));
      Stream.concat(Stream.of(name), imports.stream())
          .forEach(room -> allowed.addAll(packages(room)));
      allowed.addAll(libraries);
      return allowed;
    }

    /** A writer's package lies below the form's, but the form does not import it. */
    static List<String> packages(String room) {
      String own = ROOT + "." + room;
      return room.equals("form") ? List.of(own) : List.of(own + "..");
    }
  }

  private static final List<Room> TABLE =
      List.of(
          room("finding", List.of()),
          room("source", List.of("finding"), "org.eclipse.jgit.."),
          room("yaml", List.of("source", "finding"), "org.yaml.snakeyaml.."),
          room("model", List.of()),
          room(
              "load",
              List.of("yaml", "source", "model", "finding"),
              "com.networknt..",
              "tools.jackson.."),
          room("rule", List.of("load", "model", "finding")),
          room("change", List.of("load", "model", "finding")),
          room("form", List.of("model")),
          room("form.ooxml", List.of(), "org.apache.fontbox..", "org.apache.pdfbox.io.."),
          room(
              "form.xlsx",
              List.of("form", "form.ooxml", "model"),
              "org.apache.poi..",
              "org.openxmlformats..",
              "org.apache.xmlbeans..",
              "javax.xml.namespace.."),
          room("form.docx", List.of("form", "form.ooxml")),
          room(
              "form.pdf",
              List.of("form", "model"),
              "org.apache.pdfbox..",
              "org.apache.fontbox..",
              "org.apache.xmpbox.."),
          room("form.text", List.of("form", "model"), "tools.jackson.."),
          room(
              "workbook",
              List.of("model", "finding", "yaml"),
              "org.apache.poi..",
              "javax.xml.stream.."),
          room("edit", List.of("yaml", "load", "model", "finding")),
          room(
              "render",
              List.of("finding", "change", "rule", "form"),
              "tools.jackson..",
              "javax.xml.stream.."));

  private static Room room(String name, List<String> imports, String... libraries) {
    return new Room(name, imports, List.of(libraries));
  }

  @TestFactory
  Stream<DynamicTest> importsWhatTheTableAllows() {
    return TABLE.stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.name(),
                    () ->
                        classes()
                            .that(belongTo(room))
                            .should()
                            .onlyDependOnClassesThat(
                                resideInAnyPackage(room.allowed().toArray(String[]::new))
                                    .or(arrays()))
                            .check(CLASSES)));
  }

  @Test
  void everyPackageHasItsRoom() {
    TreeSet<String> rooms = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (TABLE.stream().noneMatch(room -> belongTo(room).test(type))) {
        rooms.add(type.getPackageName());
      }
    }
    assertThat(rooms).isNotEmpty().allMatch(room -> (room + ".").startsWith(ROOT + ".cli."));
  }

  @Test
  void nobodyImportsTheCommandLine() {
    noClasses()
        .that(resideOutsideOfPackage(ROOT + ".cli.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage(ROOT + ".cli..", "picocli.."))
        .check(CLASSES);
  }

  @Test
  void onlyTheProgramsEndExits() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void nothingPrintsPastTheTerminal() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(room -> !room.isAnnotatedWith(NullMarked.class))
            .map(room -> room.getName())
            .toList();
    assertThat(unmarked).isEmpty();
  }

  @Test
  void classesAreFinalOrAbstractAndKeepNoStaticState() {
    classes()
        .that(areOurClasses())
        .should()
        .haveModifier(JavaModifier.FINAL)
        .orShould()
        .haveModifier(JavaModifier.ABSTRACT)
        .check(CLASSES);
    assertThat(
            CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL)))
        .isEmpty();
  }

  @Test
  void namesSayWhatAThingIs() {
    assertThat(CLASSES.stream().map(JavaClass::getSimpleName))
        .noneMatch(
            name ->
                Arrays.asList("Util", "Utils", "Helper", "Manager", "Impl").stream()
                    .anyMatch(name::endsWith));
  }

  private static DescribedPredicate<JavaClass> belongTo(Room room) {
    return resideInAnyPackage(Room.packages(room.name()).toArray(String[]::new))
        .as("classes of " + room.name());
  }

  /** Enum constants with a body are classes of the compiler's making. */
  private static DescribedPredicate<JavaClass> areOurClasses() {
    return DescribedPredicate.describe(
        "our classes",
        type ->
            !type.isInterface()
                && !type.isEnum()
                && !type.isAnonymousClass()
                && !type.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static DescribedPredicate<JavaClass> arrays() {
    return DescribedPredicate.describe(
        "arrays of allowed types", type -> type.isArray() || type.isPrimitive());
  }
}
