package ru.touchpoints.registry.architecture;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * How large the parts of a program are, as its source has them.
 *
 * @param nested places where a ternary stands in another one
 */
record SourceShapes(List<SourceText> files, List<Method> methods, List<String> nested) {

  /** A file, with as many types as stand in it side by side. */
  record SourceText(String name, String room, long lines, long types) {}

  /**
   * A method or a constructor.
   *
   * @param lines from its annotations to its end
   * @param complexity one, and one more for every way that its body may go, lambdas included
   * @param arguments none for those of a record, which has them by name
   */
  record Method(String name, int lines, int complexity, int arguments) {}

  /** The shapes of every file below the folder. */
  static SourceShapes in(Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> walk = Files.walk(folder)) {
      return of(
          files.getJavaFileObjectsFromPaths(
              walk.filter(file -> file.toString().endsWith(".java")).sorted().toList()));
    }
  }

  static SourceShapes of(Iterable<? extends JavaFileObject> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task =
        (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
    SourceShapes shapes = new SourceShapes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (CompilationUnitTree unit : task.parse()) {
      new UnitScanner(shapes, unit, Trees.instance(task).getSourcePositions()).scan();
    }
    return shapes;
  }

  /** Walks through one file. */
  private static final class UnitScanner extends TreePathScanner<@Nullable Void, Boolean> {

    private final SourceShapes shapes;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final String name;

    UnitScanner(SourceShapes shapes, CompilationUnitTree unit, SourcePositions positions) {
      this.shapes = shapes;
      this.unit = unit;
      this.positions = positions;
      this.name = unit.getSourceFile().getName().replaceFirst(".*/", "");
    }

    void scan() {
      shapes.files.add(
          new SourceText(
              name,
              String.valueOf(unit.getPackageName()),
              line(positions.getEndPosition(unit, unit)),
              unit.getTypeDecls().stream().filter(ClassTree.class::isInstance).count()));
      scan(unit, false);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, Boolean inTernary) {
      long lines =
          line(positions.getEndPosition(unit, method))
              - line(positions.getStartPosition(unit, method))
              + 1;
      shapes.methods.add(
          new Method(
              name.replace(".java", "") + "#" + method.getName(),
              (int) lines,
              Branches.in(method),
              ofRecord(method) ? 0 : method.getParameters().size()));
      return super.visitMethod(method, false);
    }

    /** Whether it is the constructor that a record has from its components. */
    private boolean ofRecord(MethodTree method) {
      return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
          && type.getKind() == Tree.Kind.RECORD
          && method.getName().contentEquals("<init>")
          && method.getParameters().size()
              == type.getMembers().stream().filter(UnitScanner::component).count();
    }

    private static boolean component(Tree member) {
      return member instanceof VariableTree field
          && !field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, Boolean inTernary) {
      return super.visitClass(type, false);
    }

    @Override
    public @Nullable Void visitConditionalExpression(
        ConditionalExpressionTree ternary, Boolean inTernary) {
      if (inTernary) {
        shapes.nested.add(name + ":" + line(positions.getStartPosition(unit, ternary)));
      }
      return super.visitConditionalExpression(ternary, true);
    }
  }

  /** Counts the ways that a method may go. */
  private static final class Branches extends TreeScanner<@Nullable Void, @Nullable Void> {

    private static final Set<Tree.Kind> FORKS =
        Set.of(
            Tree.Kind.IF,
            Tree.Kind.FOR_LOOP,
            Tree.Kind.ENHANCED_FOR_LOOP,
            Tree.Kind.WHILE_LOOP,
            Tree.Kind.DO_WHILE_LOOP,
            Tree.Kind.CATCH,
            Tree.Kind.CONDITIONAL_EXPRESSION,
            Tree.Kind.CONDITIONAL_AND,
            Tree.Kind.CONDITIONAL_OR);

    private int ways = 1;

    static int in(MethodTree method) {
      Branches branches = new Branches();
      branches.scan(method.getBody(), null);
      return branches.ways;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
      ways += tree != null && FORKS.contains(tree.getKind()) ? 1 : 0;
      return super.scan(tree, null);
    }

    @Override
    public @Nullable Void visitCase(CaseTree tree, @Nullable Void nothing) {
      ways += tree.getExpressions().isEmpty() ? 0 : 1;
      return super.visitCase(tree, null);
    }

    /** What stands in a class of its own is counted there. */
    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
      return null;
    }
  }
}
