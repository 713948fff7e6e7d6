package ru.touchpoints.registry.cli.official;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ru.touchpoints.registry.bodies.KnownBody;
import ru.touchpoints.registry.bodies.Looked;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.Failures;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.official.BodiesExport;
import ru.touchpoints.registry.official.BodiesExport.Outcome;
import ru.touchpoints.registry.official.ExportTarget;
import ru.touchpoints.registry.official.ListExport;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.bodies.BodyHeading;
import ru.touchpoints.registry.render.official.ExportRefusal;
import ru.touchpoints.registry.render.official.LossNotes;
import ru.touchpoints.registry.writing.TextLayout;

/** {@code registry export} over the lists of several bodies. */
final class ExportedBodies implements BodiesExport.Words {

  private final RootCommand root;
  private final Failures failures;

  ExportedBodies(RootCommand root) {
    this.root = root;
    this.failures = root.failures();
  }

  ExitCode write(List<ExportTarget> targets, Function<KnownBody, ListExport.Options> options)
      throws IOException {
    targets.forEach(target -> BodiesExport.require(target.format()));
    BodiesExport export = new BodiesExport(Looked.known(root.bodies()), options);
    List<Outcome> outcomes = new ArrayList<>();
    for (ExportTarget target : targets) {
      outcomes.clear();
      root.save(target.shown(), out -> outcomes.addAll(export.write(target.format(), this, out)));
      outcomes.forEach(outcome -> tellLost(outcome, target));
      root.written(target.shown());
    }
    outcomes.forEach(this::tellLeftOut);
    if (outcomes.stream().anyMatch(one -> one.obstacle().isPresent())) {
      return ExitCode.UNUSABLE;
    }
    boolean refused = outcomes.stream().anyMatch(one -> one.refused().isPresent());
    return refused ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private void tellLost(Outcome outcome, ExportTarget target) {
    new LossNotes(root.wording())
        .of(outcome.lost(), false, target.shown().toString())
        .forEach(root.terminal()::message);
  }

  private void tellLeftOut(Outcome outcome) {
    outcome
        .obstacle()
        .map(why -> root.wording().get("bodies.left-out", path(outcome), of(why)))
        .ifPresent(text -> root.terminal().message(TextLayout.wrap("", text)));
    outcome
        .refused()
        .ifPresent(
            refused ->
                root.terminal()
                    .message(
                        BodyHeading.of(outcome.body(), root.paint()) + refusal().render(refused)));
  }

  private static String path(Outcome outcome) {
    return Printable.name(outcome.body().body().path());
  }

  private ExportRefusal refusal() {
    return new ExportRefusal(root.wording(), root.findingWords(), root.paint());
  }

  @Override
  public String of(ListExport.Refused refused) {
    return refusal().reason(refused);
  }

  @Override
  public String of(Exception obstacle) {
    return failures.words(obstacle);
  }
}
