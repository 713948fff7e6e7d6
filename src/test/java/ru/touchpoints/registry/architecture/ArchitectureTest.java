package ru.touchpoints.registry.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data flows one way: every room imports what the table allows, and nothing else. */
final class ArchitectureTest {

  private static final String ROOT = "ru.touchpoints.registry";

  /** The program, read once for every test that looks at it. */
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** A room, the rooms it may import from, and the libraries that only it may touch. */
  private record Room(String name, List<String> imports, List<String> libraries) {

    /** What it may depend on: itself, those rooms, its libraries, Java. */
    DescribedPredicate<JavaClass> allowed() {
      List<String> outside = new ArrayList<>(List.of("java..", "org.jspecify.."));
      outside.addAll(libraries);
      return resideInAnyPackage(outside.toArray(String[]::new))
          .or(
              DescribedPredicate.describe(
                  "of " + imports,
                  type ->
                      roomOf(type)
                          .filter(room -> room.equals(this) || imports.contains(room.name()))
                          .isPresent()))
          .or(arrays());
    }

    boolean holds(JavaClass type) {
      return (type.getPackageName() + ".").startsWith(ROOT + "." + name + ".");
    }
  }

  private static final List<Room> TABLE =
      List.of(
          room("writing", List.of()),
          room("digest", List.of()),
          room("finding", List.of("digest")),
          room("letters", List.of("finding")),
          room("timing", List.of()),
          room("bundled", List.of("finding"), "tools.jackson.."),
          room("source", List.of("digest"), "org.eclipse.jgit.."),
          room("yaml", List.of("source", "finding", "digest", "letters"), "org.yaml.snakeyaml.."),
          room("model", List.of()),
          room(
              "load",
              List.of("yaml", "source", "model", "finding", "timing", "writing"),
              "com.networknt..",
              "tools.jackson.."),
          room("rule", List.of("load", "model", "finding", "writing")),
          room("rulebook", List.of("rule", "load", "model", "finding", "timing")),
          room("change", List.of("load", "model", "finding")),
          room(
              "workbook",
              List.of("finding", "writing", "letters"),
              "org.apache.poi..",
              "javax.xml.stream.."),
          room(
              "workbook.ooxml",
              List.of("writing"),
              "org.apache.fontbox..",
              "org.apache.pdfbox.io.."),
          room(
              "workbook.sheet",
              List.of("workbook.ooxml", "writing"),
              "org.apache.poi..",
              "org.openxmlformats..",
              "javax.xml.namespace.."),
          room("form", List.of("model", "writing", "digest")),
          room(
              "form.xlsx",
              List.of("form", "workbook.ooxml", "workbook.sheet", "model", "writing"),
              "org.apache.poi..",
              "org.openxmlformats..",
              "org.apache.xmlbeans..",
              "javax.xml.namespace.."),
          room("form.docx", List.of("form", "workbook.ooxml", "writing")),
          room(
              "form.pdf",
              List.of("form", "writing"),
              "org.apache.pdfbox..",
              "org.apache.fontbox..",
              "org.apache.xmpbox.."),
          room(
              "form.text",
              List.of("form", "model", "writing", "digest"),
              "tools.jackson..",
              "org.snakeyaml.engine.."),
          room(
              "edit",
              List.of("yaml", "source", "load", "model", "finding", "writing"),
              "tools.jackson.."),
          room(
              "list",
              List.of(
                  "rulebook",
                  "rule",
                  "change",
                  "form",
                  "load",
                  "yaml",
                  "source",
                  "finding",
                  "model")),
          room(
              "list.kept",
              List.of(
                  "list",
                  "rulebook",
                  "rule",
                  "load",
                  "yaml",
                  "timing",
                  "source",
                  "model",
                  "finding",
                  "digest")),
          room("history", List.of("list", "change", "load", "source", "finding", "model")),
          room("gate", List.of("history", "list", "change", "source", "finding")),
          room("statistics", List.of("list", "load", "finding", "model")),
          room(
              "exchange.fill",
              List.of(
                  "list",
                  "rule",
                  "form",
                  "workbook.ooxml",
                  "workbook.sheet",
                  "load",
                  "model",
                  "finding",
                  "writing"),
              "org.apache.poi..",
              "org.openxmlformats.."),
          room(
              "exchange",
              List.of(
                  "exchange.fill",
                  "list",
                  "rule",
                  "change",
                  "edit",
                  "form",
                  "workbook",
                  "load",
                  "yaml",
                  "source",
                  "model",
                  "letters",
                  "finding",
                  "writing")),
          room(
              "check",
              List.of(
                  "list.kept",
                  "list",
                  "edit",
                  "rulebook",
                  "rule",
                  "load",
                  "yaml",
                  "source",
                  "finding",
                  "timing")),
          room(
              "bodies",
              List.of(
                  "check",
                  "statistics",
                  "list.kept",
                  "list",
                  "rulebook",
                  "rule",
                  "load",
                  "source",
                  "model",
                  "finding",
                  "timing")),
          room("layout", List.of("edit", "load", "yaml", "source", "finding")),
          room(
              "authoring",
              List.of("list", "edit", "rule", "load", "yaml", "source", "model", "finding")),
          room(
              "official",
              List.of(
                  "bodies",
                  "list",
                  "form",
                  "form.xlsx",
                  "form.docx",
                  "form.pdf",
                  "form.text",
                  "workbook",
                  "rule",
                  "load",
                  "source",
                  "model",
                  "finding")),
          room(
              "signing",
              List.of(
                  "official",
                  "statistics",
                  "history",
                  "list",
                  "form",
                  "rule",
                  "load",
                  "source",
                  "model",
                  "finding",
                  "writing",
                  "digest"),
              "tools.jackson.."),
          room(
              "start",
              List.of(
                  "list", "edit", "rule", "load", "yaml", "source", "model", "finding", "digest")),
          room(
              "render",
              List.of(
                  "bundled",
                  "bodies",
                  "check",
                  "exchange",
                  "authoring",
                  "gate",
                  "history",
                  "official",
                  "layout",
                  "list",
                  "form",
                  "workbook",
                  "statistics",
                  "change",
                  "rulebook",
                  "rule",
                  "load",
                  "model",
                  "finding",
                  "writing",
                  "timing"),
              "tools.jackson.."),
          room(
              "render.signing",
              List.of(
                  "render",
                  "signing",
                  "official",
                  "history",
                  "list",
                  "form",
                  "form.docx",
                  "form.xlsx",
                  "statistics",
                  "change",
                  "source",
                  "model",
                  "finding",
                  "writing"),
              "tools.jackson.."));

  private static Room room(String name, List<String> imports, String... libraries) {
    return new Room(name, imports, List.of(libraries));
  }

  /** A room within another one is a room of its own. */
  private static Optional<Room> roomOf(JavaClass type) {
    return TABLE.stream()
        .filter(room -> room.holds(type))
        .max(Comparator.comparing(room -> room.name().length()));
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
                            .onlyDependOnClassesThat(room.allowed())
                            .check(CLASSES)));
  }

  @Test
  void everyPackageHasItsRoom() {
    TreeSet<String> rooms = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (roomOf(type).isEmpty()) {
        rooms.add(type.getPackageName());
      }
    }
    assertThat(rooms).isNotEmpty().allMatch(room -> (room + ".").startsWith(ROOT + ".cli."));
  }

  @Test
  void everyImportOfTheTableIsUsed() {
    for (Room room : TABLE) {
      Set<String> used =
          CLASSES.stream()
              .filter(type -> roomOf(type).filter(room::equals).isPresent())
              .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
              .flatMap(dependency -> roomOf(dependency.getTargetClass()).stream())
              .map(Room::name)
              .collect(Collectors.toSet());
      assertThat(used).as(room.name()).containsAll(room.imports());
    }
  }

  /** Neither packages nor the rooms that hold them lean on each other in a circle. */
  @ParameterizedTest
  @ValueSource(strings = {"(*)..", "(*).(*)..", "(*).(*).(*)..", "(**)"})
  void nothingLeansOnItself(String depth) {
    slices().matching(ROOT + "." + depth).should().beFreeOfCycles().check(CLASSES);
  }

  /** The page for contributors shows this very table; {@code -Dupdate.golden=true} writes it. */
  @Test
  void thePageForContributorsShowsTheTable() throws IOException {
    Path page = Path.of(System.getProperty("project.dir", ""), ".github", "CONTRIBUTING.md");
    String text = Files.readString(page);
    String shown =
        text.replaceFirst(
            "(?s)(?<=\\n)\\| room \\|.*?\\n(?=\\n)", Matcher.quoteReplacement(printed()));
    if (Boolean.getBoolean("update.golden")) {
      Files.writeString(page, shown);
    }
    assertThat(Files.readString(page)).isEqualTo(shown).contains(printed());
  }

  private static String printed() throws IOException {
    StringBuilder lines =
        new StringBuilder("| room | duty | imports | libraries |\n|---|---|---|---|\n");
    for (Room room : TABLE) {
      lines
          .append("| `%s` | %s | ".formatted(room.name(), duty(room)))
          .append(room.imports().isEmpty() ? "–" : "`" + String.join("`, `", room.imports()) + "`")
          .append(" | ")
          .append(
              room.libraries().isEmpty()
                  ? "–"
                  : "`" + String.join("`, `", room.libraries()).replace("..", "") + "`")
          .append(" |\n");
    }
    return lines.toString();
  }

  /** The first paragraph of what the room says of itself. */
  private static String duty(Room room) throws IOException {
    Path file =
        Path.of(
            System.getProperty("project.dir", ""),
            "src/main/java",
            (ROOT + "." + room.name()).replace('.', '/'),
            "package-info.java");
    String text = Files.readString(file);
    return text.substring(text.indexOf("/**") + 3, text.indexOf("*/"))
        .replaceAll("\\s*\\n \\* ?", " ")
        .strip()
        .replaceFirst("(?s)\\s+<p>.*", "")
        .replaceAll("\\{@code ([^}]*)}", "`$1`");
  }

  @Test
  void noTwoTypesShareAName() {
    assertThat(
            CLASSES.stream()
                .filter(type -> type.isTopLevelClass())
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info")))
        .doesNotHaveDuplicates();
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
    return DescribedPredicate.describe(
        "classes of " + room.name(), type -> roomOf(type).filter(room::equals).isPresent());
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
