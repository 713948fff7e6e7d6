package ru.touchpoints.registry.list.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.WrittenHistory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A history with every kind of change, and how it is told. */
final class HistoryTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir private static Path root = Path.of("");

  private static List<WrittenHistory.Step> steps = List.of();

  @BeforeAll
  static void makeTheHistory() throws Exception {
    try (WrittenHistory history = new WrittenHistory(root)) {
      steps = history.make(Fixture.resource("history/script.txt"));
    }
  }

  private static Run run(String... arguments) {
    return Run.in(root, arguments);
  }

  private static List<String> rows(String json) {
    List<String> rows = new ArrayList<>();
    for (JsonNode change : JSON.readTree(json).get("changes")) {
      rows.add(row(change));
    }
    return rows;
  }

  private static String row(JsonNode change) {
    return change.get("kind").asString()
        + " "
        + (change.get("paragraph").isNull() ? "-" : change.get("paragraph").asString())
        + " "
        + (change.get("process").isNull() ? "-" : change.get("process").asString())
        + (change.get("touchpoint").isNull() ? "" : "/" + change.get("touchpoint").asString())
        + (change.get("field").isNull() ? "" : " " + change.get("field").asString())
        + ": "
        + brief(change.get("before"))
        + " => "
        + brief(change.get("after"));
  }

  /** A whole thing by its title. */
  private static String brief(JsonNode value) {
    return (value.has("title") ? value.get("title") : value).toString();
  }

  @Test
  void everyCommitIsToldAsTheScriptSays() {
    assertThat(steps).hasSizeGreaterThanOrEqualTo(30);
    for (int i = 1; i < steps.size(); i++) {
      WrittenHistory.Step step = steps.get(i);
      Run run =
          run("changes", "--from", step.commit() + "~1", "--to", step.commit(), "--format", "json");
      assertThat(rows(run.out())).as(step.title()).isEqualTo(step.changes());
      int status = step.unread().isEmpty() ? (step.changes().isEmpty() ? 0 : 1) : 2;
      assertThat(run.status()).as(step.title()).isEqualTo(status);
      assertThat(run.err()).as(step.title()).contains(step.unread());
    }
  }

  @Test
  void everyKindOfChangeIsInTheHistory() {
    Set<String> kinds = new TreeSet<>();
    steps.forEach(step -> step.changes().forEach(row -> kinds.add(row.replaceFirst(" .*", ""))));
    assertThat(kinds)
        .containsExactlyInAnyOrder(
            "process-included",
            "process-excluded",
            "touchpoint-added",
            "touchpoint-removed",
            "touchpoint-moved",
            "type-changed",
            "channel-changed",
            "needs-changed",
            "passport-changed",
            "check-weakened",
            "suppression-added",
            "editorial");
  }

  private static void golden(String name, Run run, int status) throws IOException {
    assertThat(run.status()).isEqualTo(status);
    Fixture.assertGolden(Fixture.resource("history/" + name), run.out());
  }

  @Test
  void editionsAreCompared() throws IOException {
    String[] between = {"changes", "--from", "edition/2026-01", "--to", "edition/2026-03"};
    golden("changes.txt", run(between), 1);
    golden("changes-en.txt", run(with(between, "--lang", "en")), 1);
    golden("changes.json", run(with(between, "--format", "json")), 1);
    golden("changes.md", run(with(between, "--format", "markdown")), 1);
    golden("changes-passport.txt", run("changes", "--from", "HEAD~4", "--to", "HEAD~1"), 1);
    golden(
        "changes-passport.md",
        run("changes", "--from", "HEAD~4", "--to", "HEAD~1", "--format", "markdown"),
        1);
    golden("changes-late.txt", run("changes", "--from", "edition/2026-03", "--to", "HEAD"), 1);
  }

  private static String[] with(String[] arguments, String... more) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  @Test
  void editionsAreListed() throws IOException {
    golden("editions.txt", run("editions"), 0);
    golden("editions.json", run("editions", "--format", "json"), 0);
  }

  @Test
  void aStoryIsToldFromTheFirstDayToTheLast() throws IOException {
    golden("log-trips.txt", run("log", "trips"), 0);
    golden("log-room.txt", run("log", "appeals-written/room"), 0);
    golden("log-bot.json", run("log", "leave/bot", "--format", "json"), 0);
    golden("log-leave.txt", run("log", "leave"), 0);
    golden("log-mail.txt", run("log", "appeals-written/mail"), 0);
    golden("log-cabinet.txt", run("log", "leave/cabinet"), 0);
  }

  @Test
  void aFormerIdTellsTheSameStory() {
    assertThat(run("log", "trips").out()).isEqualTo(run("log", "business-trips").out());
    assertThat(run("log", "leave/bot").out()).isEqualTo(run("log", "leave/chat-bot").out());
    assertThat(run("log", "trips/desk").out())
        .isEqualTo(run("log", "business-trips/desk").out())
        .contains("точка исключена");
  }

  @Test
  void anIdThatChangedHandsTellsTheStoryOfWhatHadItLast() {
    String moved = run("log", "appeals-written/mail").out();
    for (String former : List.of("leave/mail", "leave/e-mail", "leave/portal")) {
      assertThat(run("log", former).out()).as(former).isEqualTo(moved);
    }
  }

  @Test
  void whatNeverWasIsRefusedWithTheNearest() {
    Run process = run("log", "leav");
    assertThat(process.status()).isEqualTo(2);
    assertThat(process.err()).contains("«leav»", "имелось в виду leave");
    Run point = run("log", "leave/hotlin");
    assertThat(point.status()).isEqualTo(2);
    assertThat(point.err()).contains("leave/hotline");
    Run far = run("log", "xxxxxxxxxxxxxxxx");
    assertThat(far.err()).contains("appeals-written", "business-trips");
  }

  @Test
  void aCommitThatCannotBeReadIsPassedOverAndNamed() {
    Run run = run("log", "leave/cabinet");
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("Не всё прочитано", steps.get(26).commit().substring(0, 7));
    assertThat(run.out().lines().filter(line -> line.contains("точка исключена")).count()).isOne();
  }

  @Test
  void daysAreEditionsToo() {
    Run run = run("changes", "--from", "2026-02-03", "--to", "05.02.2026", "--format", "json");
    assertThat(run.err()).isEmpty();
    assertThat(rows(run.out())).isEqualTo(steps.get(3).changes());
    Run early = run("changes", "--from", "2025-12-31");
    assertThat(early.status()).isEqualTo(2);
    assertThat(early.err()).contains("2025-12-31");
  }
}
