package ru.touchpoints.registry.form.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** Our workbooks in the parts where the programs that save them anew read differently. */
final class ForeignProgramsTest {

  private static final Pattern SPELT_FLAG =
      Pattern.compile("<[A-Za-z][^<>]*\\s[A-Za-z]+=\"(?:true|false)\"");

  @TempDir private Path root = Path.of("");

  @BeforeEach
  void workbooks() throws Exception {
    Path registry = Fixture.base(root);
    Fixture.commit(root);
    Path leave = registry.resolve("internal/leave.yaml");
    Files.writeString(
        leave, Files.readString(leave).replace("needs: [consultation]", "needs: [forms]"));
    for (String[] command :
        new String[][] {
          {"export", "xlsx", "--as-of", "HEAD", "-o", "list.xlsx"},
          {"form", "--department", "reception", "-o", "form.xlsx"},
          {"changes", "--from", "HEAD", "--format", "xlsx", "-o", "changes.xlsx"}
        }) {
      assertThat(Run.in(root, command).err()).doesNotContain("ошибк");
    }
  }

  private Map<String, String> parts(String name) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (InputStream in = Files.newInputStream(root.resolve(name));
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void everyTextIsASharedOne() throws IOException {
    for (String name : new String[] {"list.xlsx", "form.xlsx", "changes.xlsx"}) {
      Map<String, String> parts = parts(name);
      assertThat(parts.get("xl/sharedStrings.xml")).contains("<si><t");
      parts.forEach(
          (part, text) -> {
            if (part.startsWith("xl/worksheets/")) {
              assertThat(text).as(name + " " + part).doesNotContain("inlineStr", "<is>");
            }
          });
    }
    String texts = parts("list.xlsx").getOrDefault("xl/sharedStrings.xml", "");
    assertThat(texts.split(">Рассмотрение письменных обращений граждан<", -1)).hasSize(2);
  }

  @Test
  void yesAndNoAreDigits() throws IOException {
    for (String name : new String[] {"list.xlsx", "form.xlsx", "changes.xlsx"}) {
      parts(name)
          .forEach(
              (part, text) -> {
                if (part.startsWith("xl/") && part.endsWith(".xml")) {
                  assertThat(SPELT_FLAG.matcher(text).results())
                      .as(name + " " + part)
                      .extracting(found -> found.group())
                      .isEmpty();
                }
              });
    }
    Map<String, String> form = parts("form.xlsx");
    assertThat(form.get("xl/styles.xml")).contains("<protection locked=\"0\"/>");
    assertThat(form.get("xl/worksheets/sheet1.xml"))
        .containsPattern("<sheetProtection[^>]* sheet=\"1\"");
  }

  @Test
  void aTextThatReadsLikeAFlagIsLeftAlone() throws IOException {
    Path passport = root.resolve("registry/registry.yaml");
    String text = Files.readString(passport);
    assertThat(text).contains("title: Отдел обращений");
    Files.writeString(
        passport, text.replace("title: Отдел обращений", "title: 'Отдел <a b=\"true\">'"));
    assertThat(Run.in(root, "form", "--department", "reception", "-o", "flag.xlsx").status())
        .isZero();
    assertThat(parts("flag.xlsx").getOrDefault("xl/sharedStrings.xml", "").replace("&quot;", "\""))
        .contains("Отдел &lt;a b=\"true\"&gt;<");
  }
}
