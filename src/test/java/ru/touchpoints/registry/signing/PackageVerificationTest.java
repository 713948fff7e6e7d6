package ru.touchpoints.registry.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.digest.Sha256;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.WrittenHistory;

/** Whether a package is the edition that its manifest says. */
final class PackageVerificationTest {

  @TempDir private Path folder = Path.of("");

  private Path root = Path.of("");
  private Path one = Path.of("");

  @BeforeEach
  void edition() throws Exception {
    root = folder.resolve("list");
    one = folder.resolve("one");
    try (WrittenHistory history = new WrittenHistory(root)) {
      history.make(Fixture.resource("history/editions-script.txt"));
    }
    assertThat(Run.in(root, "edition", "2026-11", "-o", "../one").status()).isZero();
  }

  private Run verify() {
    return Run.in(root, "verify", "../one/manifest.json");
  }

  /** The digest of a file that was changed, as if it had been so from the start. */
  private void sign(String name) throws IOException {
    byte[] content = Files.readAllBytes(one.resolve(name));
    String digest = HexFormat.of().formatHex(Sha256.of(content));
    Path manifest = one.resolve("manifest.json");
    String text = Files.readString(manifest);
    assertThat(text).contains("\"" + name + "\"");
    Files.writeString(
        manifest, text.replaceFirst("(\"" + name + "\": \")[0-9a-f]+", "$1" + digest));
  }

  @Test
  void aPackageAsItWasIssuedIsTheSame() {
    assertThat(verify().status()).isZero();
    assertThat(verify().out().lines().skip(2)).hasSize(9).allMatch(line -> line.endsWith("тот же"));
  }

  @Test
  void aChangedAndAMissingFileAreNamed() throws IOException {
    Files.writeString(one.resolve("touchpoints.xlsx"), "не книга");
    Files.delete(one.resolve("act.docx"));
    assertThat(verify().status()).isOne();
    assertThat(verify().out())
        .containsPattern("touchpoints.xlsx +изменён после выпуска")
        .containsPattern("act.docx +файла нет")
        .containsPattern("touchpoints.pdf +тот же");
  }

  /** Who changes a file and its digest has to change the commit too. */
  @Test
  void aForgedFileIsNotWhatTheCommitGives() throws IOException {
    Fixture.replace(one.resolve("statistics.html"), "<td>5</td>", "<td>6</td>");
    Fixture.replace(one.resolve("touchpoints.html"), "Почта отдела кадров", "Почта отдела");
    sign("statistics.html");
    sign("touchpoints.html");
    Run run = verify();
    assertThat(run.status()).isOne();
    assertThat(run.out())
        .containsPattern("statistics.html +не то, что даёт эта редакция")
        .containsPattern("touchpoints.html +не то, что даёт эта редакция")
        .contains("должно быть: Почта отдела кадров");
  }

  /** A page that another version lays out otherwise says the same. */
  @Test
  void anotherLayoutSaysTheSame() throws IOException {
    Fixture.replace(one.resolve("statistics.html"), "max-width: 75rem", "max-width: 60rem");
    Fixture.replace(one.resolve("touchpoints.html"), "font-size: 1.35rem", "font-size: 1.3rem");
    sign("statistics.html");
    sign("touchpoints.html");
    assertThat(verify().status()).isZero();
    assertThat(verify().out()).containsPattern("statistics.html +говорит то же");
  }

  @Test
  void aManifestThatTellsOtherFiguresDiffers() throws IOException {
    Fixture.replace(one.resolve("manifest.json"), "\"touchpoints\": 5", "\"touchpoints\": 6");
    assertThat(verify().status()).isOne();
    assertThat(verify().out()).containsPattern("manifest.json +не то, что даёт");
  }

  @Test
  void aFileThatTheManifestLeavesOutIsTold() throws IOException {
    Path manifest = one.resolve("manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replaceFirst("\"act.docx\": \"[0-9a-f]+\",\n", ""));
    assertThat(verify().status()).isOne();
    assertThat(verify().out()).containsPattern("act.docx +не назван в manifest.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"edition\": 1",
        "{\"edition\": \"edition/1\", \"commit\": \"main\", \"files\": {}}",
        "{\"edition\": \"edition/1\", \"commit\": \"C\", \"files\": {\"../a.pdf\": \"D\"}}",
        "{\"edition\": \"edition/1\", \"commit\": \"C\", \"files\": {\"a.pdf\": \"-\"}}"
      })
  void whatIsNoManifestIsRefused(String text) throws IOException {
    Files.writeString(
        one.resolve("manifest.json"),
        text.replace("\"C\"", "\"" + "0".repeat(40) + "\"")
            .replace("\"D\"", "\"" + "0".repeat(64) + "\""));
    assertThat(verify().status()).isEqualTo(2);
    assertThat(verify().err().replace('\n', ' ')).contains("не manifest.json");
  }

  @Test
  void aCommitThatTheHistoryDoesNotHaveIsTold() throws IOException {
    Path manifest = one.resolve("manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replaceFirst("\n  \"commit\": \"[0-9a-f]+", "\n  \"commit\": \"" + "0".repeat(40)));
    assertThat(verify().status()).isEqualTo(2);
    assertThat(verify().err()).contains("git fetch");
    assertThat(List.of(verify().out())).containsExactly("");
  }
}
