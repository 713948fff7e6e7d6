package ru.touchpoints.registry.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.architecture.Expressions.Expression;

/** Every regular expression of the program and its schemas takes time in line with the text. */
final class PatternsTest {

  /** Signs of a text that is long, and of one that shows a growth that is not in line. */
  private static final int LONG = 100_000;

  private static final int SHORT = 600;

  /** Signs of a text that a stack would not hold, were each turn of a loop kept on it. */
  private static final int DEEP = 10_000;

  /** Bytes of a stack on which an expression has to do. */
  private static final int STACK = 256 * 1024;

  /** Looks at each sign of a text beside one for each two signs of the expression. */
  private static final int LOOKS = 16;

  /** Methods of strings that take an expression. */
  private static final Set<String> OF_STRINGS =
      Set.of("matches", "replaceAll", "replaceFirst", "split");

  private static final JavaClasses PROGRAM = ArchitectureTest.CLASSES;

  private static final Expressions EXPRESSIONS =
      new Expressions(PROGRAM, Path.of(System.getProperty("project.dir", "")));

  @Test
  void everyExpressionIsLinear() throws Exception {
    List<Expression> all = EXPRESSIONS.all();
    assertThat(all).hasSizeGreaterThan(200);
    Map<String, Expression> each = new TreeMap<>();
    all.forEach(
        one ->
            each.put(one.pattern() + " " + one.pattern().flags() + one.whole() + one.part(), one));
    Set<String> slow = new TreeSet<>();
    Thread thread =
        new Thread(
            null,
            () -> each.values().forEach(one -> fault(one).ifPresent(slow::add)),
            "patterns",
            STACK);
    thread.start();
    thread.join();
    System.out.printf("%d regular expressions, %d different%n", all.size(), each.size());
    assertThat(slow).isEmpty();
  }

  /** What is wrong with an expression, where anything is. */
  private static Optional<String> fault(Expression expression) {
    Pattern pattern = expression.pattern();
    boolean loops = pattern.pattern().contains(")*") || pattern.pattern().contains(")+");
    return Stream.of(
            HostileTexts.ofTwo(pattern, SHORT),
            HostileTexts.ofOne(pattern, LONG),
            loops ? HostileTexts.ofTurns(pattern, DEEP) : List.<String>of())
        .flatMap(List::stream)
        .flatMap(text -> fault(expression, text).stream())
        .findFirst();
  }

  private static Optional<String> fault(Expression expression, String text) {
    long most = (long) (LOOKS + expression.pattern().pattern().length() / 2) * text.length();
    CountedText counted = new CountedText(text, most);
    Matcher matcher = expression.pattern().matcher(counted);
    try {
      if (expression.whole()) {
        matcher.matches();
      }
      matcher.reset();
      int found = 0;
      while (expression.part() && matcher.find()) {
        found++;
      }
      assertThat(found).isLessThanOrEqualTo(text.length() + 1);
      return Optional.empty();
    } catch (CountedText.TooOften | StackOverflowError e) {
      return Optional.of(
          "%s %s %s on %d of %s…"
              .formatted(
                  expression.place(),
                  expression.pattern(),
                  e.getClass().getSimpleName(),
                  text.length(),
                  text.substring(0, 10)));
    }
  }

  /** Where else than in a static field text becomes an expression, and what sees to it there. */
  private static final Set<String> SEEN_TO =
      Set.of(
          "AddressWords.java saying", // of constants, kept in a static field
          "IndexedFolder.java anyNamed"); // a quoted word of the program's own between two stars

  /** No expression is made where this test would not see it. */
  @Test
  void everyExpressionStandsWhereItIsFound() throws Exception {
    Set<String> elsewhere =
        Compilation.in(PROGRAM).stream()
            .filter(place -> !place.method().equals("<clinit>"))
            .map(place -> place.file() + " " + place.method())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(elsewhere).containsExactlyInAnyOrderElementsOf(SEEN_TO);
    Map<String, Long> made =
        counted(
            Compilation.in(PROGRAM).stream()
                .filter(place -> place.method().equals("<clinit>"))
                .map(Compilation::file));
    Map<String, Long> found = counted(EXPRESSIONS.ofFields().stream().map(Expression::file));
    assertThat(made)
        .allSatisfy(
            (file, count) ->
                assertThat(found)
                    .hasEntrySatisfying(file, c -> assertThat(c).isGreaterThanOrEqualTo(count)));
  }

  /** Where what is asked, or put in place of what is found, is not written out, and what it is. */
  private static final Set<String> NOT_WRITTEN_OUT =
      Set.of(
          "AddressWords.java", // what stands for a saying
          "PageWords.java", // what stands for a word of the built-in order
          "TouchpointList.java", // what stands for the number of an item
          "ProgramBuild.java"); // the sign between parts of the class path

  /** A string that is asked by an expression has it written out. */
  @Test
  void everyExpressionOfAStringIsWrittenOut() throws IOException {
    Map<String, Long> called =
        counted(
            PROGRAM.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(PatternsTest::takesWords)
                .map(call -> Compilation.file(call.getOriginOwner())));
    Map<String, Long> written = counted(EXPRESSIONS.ofStrings().stream().map(Expression::file));
    Set<String> files = new TreeSet<>(called.keySet());
    files.addAll(written.keySet());
    files.removeIf(file -> called.getOrDefault(file, 0L).equals(written.getOrDefault(file, 0L)));
    assertThat(files).isEqualTo(NOT_WRITTEN_OUT);
  }

  /** Whether a call asks a string by an expression, or puts words in place of what is found. */
  private static boolean takesWords(JavaMethodCall call) {
    boolean ofMatcher =
        call.getTargetOwner().isEquivalentTo(Matcher.class)
            && call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(String.class));
    return (ofMatcher || call.getTargetOwner().isEquivalentTo(String.class))
        && OF_STRINGS.contains(call.getTarget().getName());
  }

  private static Map<String, Long> counted(Stream<String> files) {
    return files.collect(Collectors.groupingBy(file -> file, TreeMap::new, Collectors.counting()));
  }
}
