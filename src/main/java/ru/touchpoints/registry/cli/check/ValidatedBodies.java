package ru.touchpoints.registry.cli.check;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.bodies.BodiesCheck;
import ru.touchpoints.registry.bodies.BodyLines;
import ru.touchpoints.registry.bodies.BodyRoll;
import ru.touchpoints.registry.bodies.CheckedBody;
import ru.touchpoints.registry.check.FixedList.Fixed;
import ru.touchpoints.registry.cli.base.Failures;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.gate.Gate;
import ru.touchpoints.registry.list.CheckSummary;
import ru.touchpoints.registry.list.kept.KeptChecks;
import ru.touchpoints.registry.render.LogText;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import ru.touchpoints.registry.source.AtomicFile;

/** What {@code registry validate} says of the lists of several bodies. */
final class ValidatedBodies {

  private final RootCommand root;
  private final BodyRoll roll;
  private final Report report;
  private final CheckSummary summary;
  private final BodyLines lines;
  private final Optional<String> prefix;

  private ValidatedBodies(
      RootCommand root, BodyRoll roll, BodyLines lines, Optional<String> prefix) {
    this.root = root;
    this.roll = roll;
    this.report = roll.together();
    this.summary = roll.summary();
    this.lines = lines;
    this.prefix = prefix;
  }

  static ValidatedBodies of(RootCommand root, BodiesCheck.Options options, KeptChecks kept)
      throws IOException {
    Failures failures = root.failures();
    List<CheckedBody> checked = new BodiesCheck(kept).run(options);
    BodyRoll roll =
        new BodyRoll(
            checked.stream()
                .map(one -> new BodyRoll.Told(one, one.obstacle().map(failures::words)))
                .toList());
    return new ValidatedBodies(
        root, roll, new BodyLines(options), BodiesCheck.fromRoot(options.bodies()));
  }

  Report report() {
    return report;
  }

  List<Fixed> fixed() {
    return roll.bodies().stream()
        .flatMap(one -> one.checked().found().stream())
        .flatMap(found -> found.fixed().stream())
        .toList();
  }

  boolean whole() {
    return roll.unread().isEmpty();
  }

  /** One format of it. */
  AtomicFile.Writing writing(ReportFormat format, Gate gate, Paint paint, boolean quiet) {
    ReportFormat.Setting setting =
        new ReportFormat.Setting(
            root.findingWords(), catalogue(), roll, lines, this::fromRoot, gate, paint, quiet);
    return out -> {
      Writer plain = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      // Commands are meant to be obeyed by what runs the job, all else is not.
      Writer text = format == ReportFormat.GITHUB ? plain : LogText.into(plain);
      format.renderer(setting).render(report, summary, text);
      text.flush();
    };
  }

  /** The rules that a format describes as a whole: those of the first body that could be read. */
  private RuleCatalogue catalogue() {
    return roll.bodies().stream()
        .flatMap(one -> one.checked().found().stream())
        .findFirst()
        .map(CheckedBody.Found::catalogue)
        .orElseGet(RuleCatalogue::standard);
  }

  private String fromRoot(String file) {
    return prefix.filter(path -> !path.isEmpty()).map(path -> path + "/" + file).orElse(file);
  }
}
