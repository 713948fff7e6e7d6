package ru.touchpoints.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.WrittenHistory;

/** The list in figures. */
final class StatsCommandTest {

  @TempDir private Path temporary = Path.of("");

  @Test
  void showsTheFiguresInEightyColumns() throws IOException {
    Fixture.base(temporary);
    for (String language : new String[] {"ru", "en"}) {
      Run run = Run.in(temporary, "--lang", language, "stats");
      assertThat(run.status()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
      Fixture.assertGolden(Fixture.resource("golden/stats/" + language + ".txt"), run.out());
    }
  }

  @Test
  void countsOverdueReviewsAsTheRuleDoes() throws IOException {
    Fixture.base(temporary);
    for (String day : new String[] {"2027-10-15", "2027-10-16", "2030-01-01"}) {
      String findings =
          Run.in(temporary, "validate", "--select", "TP520", "--today", day, "--format", "json")
              .out();
      String stats = Run.in(temporary, "stats", "--today", day, "--format", "json").out();
      int overdue =
          stats
              .lines()
              .filter(line -> line.contains("\"overdue\""))
              .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")))
              .sum();
      assertThat(overdue).as(day).isEqualTo(findings.split("\"TP520\"", -1).length - 1);
    }
    assertThat(Run.in(temporary, "stats", "--today", "2030-01-01", "--format", "json").out())
        .contains("\"overdue\": 1");
  }

  @Test
  void countsProcessesWithoutTouchpointsAndSaysThatTheListHasErrors() throws IOException {
    Path registry = Fixture.base(temporary);
    Files.delete(registry.resolve("internal/leave.yaml"));
    Run run = Run.in(temporary, "stats", "--format", "json");
    assertThat(run.status()).isZero();
    assertThat(run.err().replace('\n', ' ')).startsWith("В перечне 1 ошибка");
    assertThat(run.out()).contains("\"uncovered\": 1", "\"covered\": 0");
  }

  @Test
  void namesAProcessOfAnUnknownDirectionAndADepartmentOutsideThePassport() throws IOException {
    Path registry = Fixture.base(temporary);
    replace(registry.resolve("processes.yaml"), "direction: internal", "direction: elsewhere");
    replace(registry.resolve("internal/leave.yaml"), "department: personnel", "department: other");
    assertThat(Run.in(temporary, "stats").out())
        .containsPattern("(?m)^нет в паспорте +1 ")
        .containsPattern("(?m)^other +1 ");
  }

  @Test
  void thePageStandsAloneAndTakesNoMarkupFromTheList() throws IOException {
    Path registry = Fixture.base(temporary);
    replace(registry.resolve("registry.yaml"), "title: Отдел кадров", "title: <b>Отдел & кадров");
    Run run = Run.in(temporary, "stats", "--format", "html", "-o", "stats.html");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(temporary.resolve("stats.html")))
        .startsWith("<!DOCTYPE html>\n<html lang=\"ru\">")
        .contains("&lt;b&gt;Отдел &amp; кадров", "<h1>Министерство примеров: перечень")
        .doesNotContain("http", "<script", "<b>");
  }

  /** Each plot stands beside the table of the same figures, and the trend ends with today's. */
  @Test
  void thePageDrawsTheListFromEditionToEdition() throws IOException, GitAPIException {
    try (WrittenHistory history = new WrittenHistory(temporary)) {
      history.make(Fixture.resource("history/editions-script.txt"));
    }
    Run run = Run.in(temporary, "stats", "--format", "html", "--today", "2027-09-15");
    assertThat(run.status()).isZero();
    Fixture.assertGolden(Fixture.resource("golden/stats/page.html"), run.out());
    Document page = Jsoup.parse(run.out());
    assertThat(page.select("svg").eachAttr("aria-label"))
        .containsExactly(
            "Каналы (п. 4.1)",
            "Виды точек (п. 4.2)",
            "Потребности клиентов по направлениям (п. 3.5, 3.7)",
            "Подтверждение сведений подразделениями (п. 5.2)",
            "Перечень от редакции к редакции (п. 5.1)");
    assertThat(page.select("svg + .table > table")).hasSize(5);
    assertThat(page.select("[aria-labelledby=figure-trend] tbody tr").eachText())
        .containsExactly(
            "2026-09 01.09.2026 2 4 – –",
            "2026-10 15.10.2026 2 5 2 0",
            "сейчас 15.09.2027 2 5 – –");
  }

  /** Without editions there is no trend; the page needs no history. */
  @Test
  void thePageOfAListOutsideGitHasNoTrend() throws IOException {
    Fixture.base(temporary);
    Document page = Jsoup.parse(Run.in(temporary, "stats", "--format", "html").out());
    assertThat(page.select("svg")).hasSize(4);
    assertThat(page.select("[aria-labelledby=figure-trend]")).isEmpty();
  }

  private static void replace(Path file, String before, String after) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(before);
    Files.writeString(file, text.replace(before, after));
  }
}
