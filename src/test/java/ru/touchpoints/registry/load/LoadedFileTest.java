package ru.touchpoints.registry.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;

/** A file of touchpoints: what of it could be read, and where that stands. */
final class LoadedFileTest {

  private static FileEntry file(String text) throws IOException {
    return new Tree().with("internal/leave.yaml", text).load().files().get(0);
  }

  @Test
  void aFileIsKnownByItsPlace() throws IOException {
    Registry registry =
        new Tree().with("internal/old/leave.yml", Tree.POINTS).with("leave.yaml", "- a\n").load();
    FileEntry nested = registry.files().get(0);
    assertThat(nested.path()).isEqualTo("registry/internal/old/leave.yml");
    assertThat(nested.folder()).isEqualTo("internal/old");
    assertThat(nested.name()).isEqualTo("leave");
    FileEntry beside = registry.files().get(1);
    assertThat(beside.folder()).isEmpty();
    assertThat(beside.name()).isEqualTo("leave");
  }

  @Test
  void aSoundFileHoldsItsTouchpoints() throws IOException {
    FileEntry file = file(Tree.POINTS);
    assertThat(file.process()).contains("leave");
    assertThat(file.covers()).isEqualTo("leave");
    assertThat(file.complete()).isTrue();
    assertThat(file.holdsTouchpoints()).isTrue();
    assertThat(file.sound("type", "needs")).isTrue();
    assertThat(file.damaged().isEmpty()).isTrue();
    assertThat(file.record().orElseThrow().value().department()).isEqualTo("reception");
    assertThat(file.record().orElseThrow().value().touchpoints()).hasSize(2);
    assertThat(place(file.atProcess())).isEqualTo("1:10 /process");
    assertThat(file.processSubject().field()).isEqualTo("process");
    assertThat(file.processSubject().value()).isEqualTo("leave");
  }

  @Test
  void aFileWithoutTouchpointsHoldsNoneForSure() throws IOException {
    FileEntry none = file(Tree.POINTS.replaceFirst("(?s)touchpoints:.*", "touchpoints: []\n"));
    assertThat(none.complete()).isTrue();
    assertThat(none.holdsTouchpoints()).isFalse();
    for (String damage :
        List.of(
            Tree.POINTS.replace("type: website", "type: webseite"),
            Tree.POINTS.replaceFirst("(?s)touchpoints:.*", "touchpoints: web\n"),
            Tree.POINTS.replaceFirst("(?s)touchpoints:.*", "touchpoints:\n  - web\n"),
            Tree.POINTS.replaceFirst("(?s)touchpoints:.*", ""),
            "[]\n")) {
      FileEntry file = file(damage);
      assertThat(file.complete()).as(damage).isFalse();
      assertThat(file.holdsTouchpoints()).as(damage).isTrue();
      assertThat(file.sound("id")).as(damage).isFalse();
    }
  }

  @Test
  void aFileThatDoesNotSayItsProcessIsKnownByItsName() throws IOException {
    FileEntry misnamed = file(Tree.POINTS.replace("process: leave", "process: Отпуск"));
    assertThat(misnamed.process()).isEmpty();
    assertThat(misnamed.covers()).isEqualTo("leave");
    FileEntry unread = file("- a\n");
    assertThat(unread.process()).isEmpty();
    assertThat(unread.record()).isEmpty();
    assertThat(unread.processSubject()).isEqualTo(Finding.Subject.NONE);
    assertThat(place(unread.atProcess())).isEqualTo("1:3 ");
    Registry registry = new Tree().with("internal/leave.yaml", "- a\n").load();
    assertThat(registry.findings().get(0).subject().process()).contains("leave");
  }

  @Test
  void oneDamagedTouchpointLeavesTheOthersSound() throws IOException {
    FileEntry file = file(Tree.POINTS.replace("demand: low", "demand: lowest"));
    assertThat(file.touchpoints()).hasSize(2);
    assertThat(file.complete()).isTrue();
    assertThat(file.sound("demand")).isFalse();
    assertThat(file.sound("type")).isTrue();
    Entry<?> web = file.touchpoints().get(0);
    assertThat(web.sound("demand", "type")).isFalse();
    assertThat(web.sound("type", "title")).isTrue();
    assertThat(file.touchpoints().get(1).sound("demand")).isTrue();
  }

  @Test
  void aRecordKnowsWhereItsFieldsStand() throws IOException {
    Entry<?> web = file(Tree.POINTS).touchpoints().get(0);
    assertThat(place(web.here())).isEqualTo("5:5 /touchpoints/0");
    assertThat(place(web.at("type"))).isEqualTo("7:11 /touchpoints/0/type");
    assertThat(place(web.at("address"))).isEqualTo("5:5 /touchpoints/0");
    assertThat(place(web.at("needs", 1))).isEqualTo("8:21 /touchpoints/0/needs/1");
    assertThat(place(web.atItem("needs", "submission"))).isEqualTo("8:21 /touchpoints/0/needs/1");
    assertThat(place(web.atItem("needs", "forms"))).isEqualTo("5:5 /touchpoints/0");
    assertThat(place(web.atItem("title", "Приёмная"))).isEqualTo("5:5 /touchpoints/0");
    assertThat(web.replacement("demand", "regular"))
        .extracting(one -> one.span().line() + " " + one.text())
        .containsExactly("9 regular");
    assertThat(web.replacement("address", "a")).isEmpty();
    assertThat(web.subject("type"))
        .isEqualTo(
            new Finding.Subject(
                Optional.of("leave"), Optional.of("web"), "touchpoints/type", "website"));
    assertThat(web.subject("needs").value()).isEmpty();
    assertThat(web.subject("needs", "forms").value()).isEqualTo("forms");
  }

  @Test
  void aPassportKnowsWhereItsKeysStand() throws IOException {
    Registry registry =
        new Tree().with("registry.yaml", Tree.passport() + "checks: {TP381: error}\n").load();
    Location key = registry.passport().orElseThrow().atKey("checks", "TP381");
    assertThat(key.pointer()).isEqualTo("/checks/TP381");
    assertThat(key.span().column()).isEqualTo("checks: {".length() + 1);
  }

  private static String place(Location location) {
    return location.span().line() + ":" + location.span().column() + " " + location.pointer();
  }
}
