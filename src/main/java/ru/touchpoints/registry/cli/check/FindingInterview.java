package ru.touchpoints.registry.cli.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.check.FindingWalk;
import ru.touchpoints.registry.check.FixedList.Checked;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Choice;
import ru.touchpoints.registry.cli.dialogue.Dialogue;
import ru.touchpoints.registry.cli.dialogue.OfferedChoices;
import ru.touchpoints.registry.cli.dialogue.Question;
import ru.touchpoints.registry.cli.dialogue.Reply;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.list.past.AsOf;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.report.TextReport;
import ru.touchpoints.registry.render.rulebook.RuleExplanation;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.source.UnifiedDiff;

/** Goes through findings with a person: shows each, asks what to do about it, writes in the end. */
final class FindingInterview {

  /** Lines that the choices take below a change. */
  private static final int ACTS = 12;

  /** Lines of the last question. */
  private static final int QUESTION = 4;

  /** What may be done about a finding. */
  private enum Act {
    REPAIR,
    REPAIR_ALIKE,
    PASS,
    PASS_ALIKE,
    SILENCE,
    EXPLAIN,
    END
  }

  /** Where the person stood, to come back to. */
  private record Place(Map<String, String> texts, Set<List<Object>> passed, Set<String> rules) {}

  private final RootCommand root;
  private final Dialogue dialogue;
  private final Wording wording;
  private final FindingWalk walk;
  private final Deque<Place> past = new ArrayDeque<>();
  private Set<List<Object>> passed = new HashSet<>();
  private Set<String> rules = new HashSet<>();
  private boolean ended;

  FindingInterview(RootCommand root, FindingWalk walk) {
    this.root = root;
    this.dialogue = new Dialogue(root);
    this.wording = root.wording();
    this.walk = walk;
  }

  /** Asks until nothing is left to ask about, or the person ends it; gives what was written. */
  List<Path> run() throws IOException {
    int all = walk.now().report().findings().size();
    if (all == 0) {
      return List.of();
    }
    dialogue.open(wording.get("walk.opening", root.findingWords().count("finding", all)));
    while (true) {
      Checked now = walk.now();
      Optional<Finding> next = ended ? Optional.empty() : next(now);
      if (next.isPresent()) {
        ask(now, next.get());
      } else if (walk.steps().isEmpty() || agreed()) {
        return walk.write();
      }
    }
  }

  private Optional<Finding> next(Checked now) {
    return now.report().findings().stream()
        .filter(finding -> !passed.contains(FindingWalk.key(finding)))
        .filter(finding -> !rules.contains(finding.code()))
        .findFirst();
  }

  private void ask(Checked now, Finding finding) throws IOException {
    show(now, finding);
    Optional<FindingWalk.Step> repair = walk.repair(now, List.of(finding));
    repair.ifPresent(step -> dialogue.show(difference(step), ACTS));
    List<Act> acts = acts(now, finding, repair.isPresent());
    Question question = new Question(wording.get("ask.finding"), wording.get("ask.finding.help"));
    List<Choice> choices =
        acts.stream().map(act -> Choice.of(wording.get(key(act), finding.code()))).toList();
    Optional<Integer> answer =
        dialogue.choice(question, OfferedChoices.of(choices), Optional.of(0));
    if (answer.isEmpty()) {
      goBack();
      return;
    }
    Act act = acts.get(answer.get());
    if (act == Act.EXPLAIN) {
      explain(now, finding);
      return;
    }
    past.push(new Place(walk.state(), passed, rules));
    act(now, finding, act);
  }

  private static String key(Act act) {
    return "walk." + act.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Act> acts(Checked now, Finding finding, boolean repairable) {
    List<Act> acts = new ArrayList<>();
    if (repairable) {
      acts.add(Act.REPAIR);
    }
    boolean several =
        now.report().findings().stream().filter(one -> one.code().equals(finding.code())).count()
            > 1;
    if (repairable && several) {
      acts.add(Act.REPAIR_ALIKE);
    }
    acts.add(Act.PASS);
    if (several) {
      acts.add(Act.PASS_ALIKE);
    }
    if (!now.list().catalogue().info(finding.code()).map(RuleInfo::binding).orElse(true)) {
      acts.add(Act.SILENCE);
    }
    acts.add(Act.EXPLAIN);
    acts.add(Act.END);
    return acts;
  }

  private void act(Checked now, Finding finding, Act act) throws IOException {
    switch (act) {
      case REPAIR -> walk.repair(now, List.of(finding)).ifPresent(walk::take);
      case REPAIR_ALIKE -> repairAlike(finding.code());
      case SILENCE -> silence(now, finding);
      case PASS_ALIKE -> {
        rules = new HashSet<>(rules);
        rules.add(finding.code());
      }
      case END -> ended = true;
      default -> {
        passed = new HashSet<>(passed);
        passed.add(FindingWalk.key(finding));
      }
    }
  }

  /** One after the other: a repair may move what the next one is about. */
  private void repairAlike(String code) throws IOException {
    Optional<FindingWalk.Step> step = Optional.empty();
    do {
      Checked now = walk.now();
      step =
          now.report().findings().stream()
              .filter(finding -> finding.code().equals(code) && finding.fixable())
              .flatMap(finding -> walk.repair(now, List.of(finding)).stream())
              .findFirst();
      step.ifPresent(walk::take);
    } while (step.isPresent());
  }

  private void silence(Checked now, Finding finding) throws IOException {
    Optional<String> reason =
        dialogue.text(
            new Question(wording.get("ask.silence"), wording.get("ask.silence.help")),
            Optional.empty(),
            Reply::of);
    Optional<String> until =
        reason.flatMap(
            given ->
                dialogue.optionalText(
                    new Question(wording.get("ask.until"), wording.get("ask.until.help")),
                    Optional.empty(),
                    this::day));
    if (reason.isEmpty() || until.isEmpty()) {
      goBack();
      return;
    }
    Optional<FindingWalk.Step> step =
        walk.silence(
            now, finding, reason.get(), until.filter(day -> !day.isEmpty()).map(LocalDate::parse));
    if (step.isEmpty()) {
      past.pop();
      dialogue.say(wording.get("walk.not-silenced"));
      return;
    }
    dialogue.show(difference(step.get()), 0);
    walk.take(step.get());
  }

  private Reply<String> day(String answer) {
    try {
      LocalDate day = AsOf.day(answer);
      return day.isBefore(root.today())
          ? Reply.refused(wording.get("ask.until.past"))
          : Reply.of(day.toString());
    } catch (DateTimeException noDay) {
      return Reply.refused(wording.get("ask.until.form"));
    }
  }

  private void goBack() {
    ended = false;
    if (past.isEmpty()) {
      dialogue.first();
      return;
    }
    Place place = past.pop();
    walk.back(place.texts());
    passed = place.passed();
    rules = place.rules();
  }

  private void explain(Checked now, Finding finding) {
    now.list()
        .catalogue()
        .info(finding.code())
        .ifPresent(
            rule ->
                dialogue.show(
                    new RuleExplanation(root.findingWords(), root.filePaint())
                        .render(List.of(rule)),
                    0));
  }

  /** The finding as a report tells it, and the lines around the place. */
  private void show(Checked now, Finding finding) {
    TextReport report = TextReport.on(now.list(), root.findingWords(), root.talkingPaint());
    String told = report.findings(new Report(List.of(finding))).stripTrailing();
    root.terminal().message("\n" + told + "\n\n" + new LinesAround(now.list().lines()).of(finding));
  }

  private static String difference(FindingWalk.Step step) {
    return UnifiedDiff.of(
        step.path(),
        step.before().getBytes(StandardCharsets.UTF_8),
        step.after().getBytes(StandardCharsets.UTF_8));
  }

  /** Whether everything is to be written; not when the person goes back. */
  private boolean agreed() {
    StringBuilder all = new StringBuilder();
    walk.steps().forEach(step -> all.append(difference(step)));
    dialogue.show(all.toString(), QUESTION);
    int files = walk.steps().size();
    Question question =
        new Question(
            wording.get("ask.write-all", root.findingWords().count("file", files)),
            wording.get("ask.write.help"));
    Optional<Boolean> yes = dialogue.yes(question, true);
    if (yes.isEmpty()) {
      goBack();
      return false;
    }
    if (!yes.get()) {
      throw new Refusal("nothing.written");
    }
    return true;
  }
}
