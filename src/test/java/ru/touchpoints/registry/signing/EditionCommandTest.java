package ru.touchpoints.registry.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.digest.Sha256;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.WrittenHistory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that goes to the signature, and what may not go there. */
final class EditionCommandTest {

  private static final String[] WHOLE = {
    "act.docx",
    "changes.docx",
    "changes.xlsx",
    "manifest.json",
    "statistics.html",
    "touchpoints.docx",
    "touchpoints.html",
    "touchpoints.pdf",
    "touchpoints.xlsx"
  };

  @TempDir private Path folder = Path.of("");

  private Path root = Path.of("");

  @BeforeEach
  void history() throws Exception {
    root = folder.resolve("list");
    try (WrittenHistory history = new WrittenHistory(root)) {
      history.make(Fixture.resource("history/editions-script.txt"));
    }
    try (Git git = Git.open(root.toFile())) {
      StoredConfig settings = git.getRepository().getConfig();
      settings.setString("user", null, "name", "И. И. Подписант");
      settings.setString("user", null, "email", "sign@min.example");
      settings.save();
    }
  }

  private Run edition(String... arguments) {
    return Run.in(
        root, Stream.concat(Stream.of("edition"), Stream.of(arguments)).toArray(String[]::new));
  }

  private static Map<String, String> digests(Path of) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.list(of)) {
      for (Path file : files.toList()) {
        digests.put(
            Fixture.name(file), HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(file))));
      }
    }
    return digests;
  }

  private static List<String> names(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.map(Fixture::name).sorted().toList();
    }
  }

  @Test
  void theSameCommitGivesTheSamePackage() throws IOException {
    Run first = edition("2026-11", "-o", "../one");
    assertThat(first.status()).as(first.err()).isZero();
    assertThat(first.out().lines()).containsExactlyInAnyOrder(inFolder("../one"));
    Path one = folder.resolve("one");
    assertThat(names(one)).containsExactly(WHOLE);
    assertThat(edition("edition/2026-11", "-o", "../two", "--today", "2026-11-20").status())
        .isZero();
    assertThat(digests(folder.resolve("two"))).isEqualTo(digests(one));
    Run again = edition("2026-11", "-o", "../one");
    assertThat(again.status()).isZero();
    assertThat(again.err()).contains("уже лежит");
    assertThat(names(folder)).containsExactly("list", "one", "two");
  }

  private static String[] inFolder(String name) {
    return Stream.of(WHOLE).map(file -> name + "/" + file).toArray(String[]::new);
  }

  @Test
  void theManifestTellsOfEveryFile() throws IOException {
    edition("2026-11", "-o", "../one");
    Path one = folder.resolve("one");
    JsonNode manifest = JsonMapper.shared().readTree(Files.readString(one.resolve(WHOLE[3])));
    Map<String, String> digests = digests(one);
    digests.remove(WHOLE[3]);
    assertThat(manifest.path("files").properties())
        .allMatch(file -> file.getValue().asString().equals(digests.get(file.getKey())))
        .hasSize(digests.size());
    assertThat(manifest.path("edition").asString()).isEqualTo("edition/2026-11");
    assertThat(manifest.path("former").findValuesAsString("edition"))
        .containsExactly("edition/2026-09", "edition/2026-10");
    assertThat(manifest.path("figures").toString())
        .isEqualTo(
            "{\"processes\":2,\"touchpoints\":5,\"changes\":{\"5.1.1\":0,\"5.1.2\":0,"
                + "\"5.1.3\":0,\"passport\":0,\"editorial\":2}}");
  }

  /** What an act amends stands in it by paragraph; the passport is around the list. */
  @Test
  void theActTellsWhatChangesByParagraph() throws Exception {
    Fixture.replace(
        root.resolve("registry/internal/leave.yaml"), "needs: [consultation]", "needs: [forms]");
    Fixture.replace(
        root.resolve("registry/registry.yaml"),
        "status:",
        "approval: {number: 5-п, date: 2026-09-02, issuedBy: Министерство примеров}\nstatus:");
    Fixture.commit(root);
    assertThat(edition("2026-11", "-o", "../one").status()).isZero();
    Fixture.assertGolden(
        Fixture.resource("golden/signing/act.txt"), told(folder.resolve("one/act.docx")));
  }

  private static String told(Path document) throws IOException {
    try (InputStream in = Files.newInputStream(document);
        XWPFDocument word = new XWPFDocument(in)) {
      List<String> lines = new ArrayList<>();
      word.getBodyElements()
          .forEach(
              element -> {
                if (element instanceof XWPFParagraph paragraph) {
                  lines.add(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                  table
                      .getRows()
                      .forEach(
                          row ->
                              lines.add(
                                  String.join(
                                      " | ",
                                      row.getTableCells().stream()
                                          .map(cell -> cell.getText().replace('\n', ';'))
                                          .toList())));
                }
              });
      return String.join("\n", lines).replaceAll("\\b[0-9a-f]{7}\\b", "0123abc") + "\n";
    }
  }

  /** A first edition has nothing to be compared with, and an act of its own. */
  @Test
  void aFirstEditionIsApproved() throws Exception {
    Path fresh = folder.resolve("fresh");
    Fixture.base(fresh);
    Fixture.commit(fresh);
    Run run = Run.in(fresh, "edition", "2026-11", "-o", "../first");
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("Редакций ещё не было");
    assertThat(names(folder.resolve("first")))
        .containsExactly(
            Stream.of(WHOLE).filter(name -> !name.startsWith("changes")).toArray(String[]::new));
    assertThat(told(folder.resolve("first/act.docx")))
        .contains(
            "Об утверждении перечня точек",
            "Во исполнение Порядка ведения перечня точек взаимодействия (приказ Министерства"
                + " примеров от 11.03.2024 № 7-п) приказываю:",
            "1. Утвердить прилагаемый Перечень точек");
    assertThat(Run.in(fresh, "verify", "../first/manifest.json").status()).isZero();
  }

  /** Every reason at once, each with its remedy; nothing is written. */
  @Test
  void refusesWhatMayNotBeSigned() throws IOException {
    Fixture.replace(root.resolve("registry/registry.yaml"), "status: approved", "status: draft");
    Fixture.replace(
        root.resolve("registry/registry.yaml"),
        "position: Начальник отдела клиентского опыта",
        "position: Должность уполномоченного лица # ЗАПОЛНИТЕ");
    Path file = root.resolve("registry/appeals/appeals-written.yaml");
    Fixture.replace(file, "title: Окно приёма граждан", "title: ЗАПОЛНИТЕ");
    Fixture.replace(file, "needs: [information, forms, submission]", "needs: []");
    for (String language : List.of("ru", "en")) {
      Run run =
          Run.in(
              root,
              "--lang",
              language,
              "edition",
              "2026-10",
              "-o",
              "../no",
              "--today",
              "2028-01-01");
      assertThat(run.status()).isOne();
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines()).allMatch(line -> line.length() <= 80);
      Fixture.assertGolden(
          Fixture.resource("golden/signing/refused-" + language + ".txt"),
          run.err().replaceAll("\\b[0-9a-f]{7}\\b", "0123abc"));
    }
    assertThat(folder.resolve("no")).doesNotExist();
  }

  @Test
  void overdueConfirmationsMayBeAllowed() {
    String late = "2028-01-01";
    assertThat(edition("2026-11", "-o", "../no", "--today", late).status()).isOne();
    Run allowed = edition("2026-11", "-o", "../yes", "--today", late, "--allow-overdue");
    assertThat(allowed.status()).isZero();
    assertThat(allowed.err()).contains("--allow-overdue").contains("файлов: 2");
  }

  @Test
  void putsAnAnnotatedTagAndNeverMovesOne() throws Exception {
    Run shown = edition("2026-11", "-o", "../one");
    assertThat(shown.err()).contains("registry edition 2026-11 --tag");
    assertThat(edition("2026-11", "-o", "../one", "--tag").err())
        .contains("git push origin edition/2026-11");
    try (Git git = Git.open(root.toFile());
        RevWalk walk = new RevWalk(git.getRepository())) {
      var tag = walk.parseTag(git.getRepository().resolve("edition/2026-11"));
      assertThat(tag.getTaggerIdent().getName()).isEqualTo("И. И. Подписант");
      assertThat(tag.getFullMessage()).isEqualTo("Редакция перечня 2026-11\n");
      assertThat(tag.getObject()).isEqualTo(git.getRepository().resolve("HEAD"));
    }
    assertThat(Run.in(root, "editions").out()).contains("edition/2026-11");
    Run again = edition("2026-11", "-o", "../one", "--tag");
    assertThat(again.status()).isZero();
    assertThat(again.err()).contains("уже стоит");
    assertThat(Run.in(root, "verify", "../one/manifest.json").status()).isZero();
    Fixture.replace(
        root.resolve("registry/internal/leave.yaml"), "needs: [consultation]", "needs: [forms]");
    Fixture.commit(root);
    Run taken = edition("2026-11", "-o", "../three", "--tag");
    assertThat(taken.status()).isOne();
    assertThat(taken.err()).contains("Редакция edition/2026-11 уже есть");
  }

  @Test
  void whatStandsInTheFolderStays() throws IOException {
    Path other = folder.resolve("other");
    Files.createDirectories(other);
    Files.writeString(other.resolve("note.txt"), "чужое");
    Run refused = edition("2026-11", "-o", "../other");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err().replace('\n', ' ')).contains("уже лежат другие файлы", "-o ПАПКА");
    assertThat(names(other)).containsExactly("note.txt");
    assertThat(edition("2026-11", "-o", "../one").status()).isZero();
    Files.writeString(folder.resolve("one/act.docx"), "правка");
    assertThat(edition("2026-11", "-o", "../one").err().replace('\n', ' '))
        .contains("другая редакция или её файлы изменены");
    assertThat(folder.resolve("one/act.docx")).hasContent("правка");
    assertThat(names(folder)).containsExactly("list", "one", "other");
  }

  @Test
  void namesAreThoseOfTags() {
    for (String name : List.of("2026 11", "..", "edition/", "а/б", "x.lock", "-")) {
      Run run = Run.in(root, "edition", "-o", "../no", "--", name);
      assertThat(run.status()).as(name).isEqualTo(2);
      assertThat(run.err().replace('\n', ' ')).as(name).contains("не годится для имени редакции");
    }
  }
}
