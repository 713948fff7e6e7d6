package ru.touchpoints.registry.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ru.touchpoints.registry.architecture.SourceShapes.Method;
import ru.touchpoints.registry.architecture.SourceShapes.SourceText;

/** Nothing in the program is larger than one takes in at a glance. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ShapesTest {

  private static final int LINES_OF_FILE = 300;
  private static final int LINES_OF_METHOD = 40;
  private static final int COMPLEXITY = 15;
  private static final int ARGUMENTS = 7;
  private static final int TYPES_OF_PACKAGE = 14;

  private SourceShapes program = new SourceShapes(List.of(), List.of(), List.of());

  @BeforeAll
  void read() throws IOException {
    program = SourceShapes.in(Path.of(System.getProperty("project.dir", ""), "src/main/java"));
    tell("lines of a method", Method::lines);
    tell("complexity", Method::complexity);
  }

  private void tell(String what, ToIntFunction<Method> measure) {
    int[] sorted = program.methods().stream().mapToInt(measure).sorted().toArray();
    System.out.printf(
        "%d methods, %s: median %d, p99 %d, most %d%n",
        sorted.length,
        what,
        sorted[sorted.length / 2],
        sorted[(int) Math.ceil(sorted.length * 0.99) - 1],
        sorted[sorted.length - 1]);
  }

  @Test
  void noFileIsLong() {
    assertThat(program.files()).filteredOn(file -> file.lines() > LINES_OF_FILE).isEmpty();
  }

  @Test
  void noPackageIsCrowded() {
    Map<String, Long> types =
        program.files().stream()
            .filter(file -> file.types() > 0)
            .collect(groupingBy(SourceText::room, counting()));
    assertThat(types).isNotEmpty();
    types.values().removeIf(count -> count <= TYPES_OF_PACKAGE);
    assertThat(types).isEmpty();
  }

  @Test
  void noMethodIsLong() {
    assertNone(method -> method.lines() > LINES_OF_METHOD);
  }

  @Test
  void noMethodBranchesMuch() {
    assertNone(method -> method.complexity() > COMPLEXITY);
  }

  /** Arguments in such a row are mistaken for one another; a record has them by name. */
  @Test
  void noMethodTakesManyLooseArguments() {
    assertNone(method -> method.arguments() > ARGUMENTS);
  }

  @Test
  void noTernaryStandsInAnother() {
    assertThat(program.nested()).isEmpty();
  }

  private void assertNone(Predicate<Method> excess) {
    assertThat(program.methods()).isNotEmpty().filteredOn(excess).isEmpty();
  }

  @Test
  void shapesAreThoseOfTheSource() throws IOException {
    SourceShapes sample =
        SourceShapes.of(
            List.of(
                source(
                    """
                    package some.room;

                    record Sample(int one, int two) {
                      Sample {
                        assert one > 0;
                      }

                      @Deprecated
                      int way(int three) {
                        for (int i = 0; i < three && i > -one; i++) {
                          try {
                            three = i == 1 ? two : (three > 2 ? one : 3);
                          } catch (IllegalStateException e) {
                            return 1;
                          }
                        }
                        return switch (three) {
                          case 1, 2 -> 1;
                          default -> new Object() {
                            int own() {
                              return one > 1 || two > 1 ? 1 : 2;
                            }
                          }.own();
                        };
                      }
                    }
                    """)));
    assertThat(sample.files()).containsExactly(new SourceText("Sample.java", "some.room", 26, 1));
    assertThat(sample.methods())
        .containsExactly(
            new Method("Sample#<init>", 3, 1, 0),
            new Method("Sample#way", 18, 7, 1),
            new Method("Sample#own", 3, 3, 0));
    assertThat(sample.nested()).containsExactly("Sample.java:12");
  }

  private static JavaFileObject source(String text) {
    return new SimpleJavaFileObject(URI.create("memory:/Sample.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
