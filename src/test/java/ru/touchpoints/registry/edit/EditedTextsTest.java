package ru.touchpoints.registry.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** Small texts of every form, a change of each, and what stands there afterwards. */
final class EditedTextsTest {

  /**
   * A text before and after.
   *
   * @param changes one after the other, with {@code &&} between them
   * @param after {@code !}, a reason and a place where the change cannot be made
   */
  record Case(String changes, String before, String after) {

    @Override
    public String toString() {
      return changes + " in " + before;
    }
  }

  private static Stream<Case> cases() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(EditedTextsTest.class.getResourceAsStream("changes.txt"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^## ")).skip(1).map(EditedTextsTest::read);
    }
  }

  /** Line ends that nobody would see, and a last line without one, are written as signs. */
  private static Case read(String written) {
    String text = written.replace('␍', '\r').replace("␄\n", "");
    int line = text.indexOf('\n') + 1;
    int arrow = text.indexOf("=>\n", line);
    return new Case(
        text.substring(0, line - 1),
        text.substring(line, arrow),
        text.substring(arrow + "=>\n".length()));
  }

  private static YamlValue value(String written) {
    if (written.startsWith("[")) {
      return YamlValue.texts(parts(written));
    }
    if (written.startsWith("{")) {
      Map<String, YamlValue> fields = new LinkedHashMap<>();
      for (String part : parts(written)) {
        fields.put(part.split("=", -1)[0], value(part.split("=", -1)[1]));
      }
      return YamlValue.fields(fields);
    }
    return written.startsWith("#")
        ? YamlValue.whole(Integer.parseInt(written.substring(1)))
        : YamlValue.text(written);
  }

  private static List<String> parts(String written) {
    String inside = written.substring(1, written.length() - 1);
    return Arrays.stream(inside.split("; ", -1)).filter(part -> !part.isEmpty()).toList();
  }

  private static void change(DocumentEdit edit, String change) {
    String[] words = change.split(" ", 4);
    String rest = change.substring(Math.min(change.length(), (words[0] + words[1]).length() + 2));
    switch (words[0]) {
      case "set" -> edit.set(words[1], value(rest));
      case "put" -> edit.put(words[1].replace("-", ""), words[2], value(words[3]));
      case "remove" -> edit.remove(words[1]);
      case "append" -> edit.append(words[1], List.of(value(rest)));
      case "insert" -> edit.insert(words[1], Integer.parseInt(words[2]), List.of(value(words[3])));
      default -> edit.renameKey(words[1], words[2]);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theChangeIsMadeAndNothingElse(Case one) {
    DocumentEdit edit =
        DocumentEdit.of(
            DocumentReader.read("a.yaml", one.before().getBytes(StandardCharsets.UTF_8)),
            DocumentShape.of(DocumentKind.TOUCHPOINTS));
    for (String change : one.changes().split(" && ", -1)) {
      change(edit, change);
    }
    Patch patch = edit.patch();
    if (one.after().startsWith("! ")) {
      String[] told = one.after().substring(2).strip().split(" ", 2);
      assertThat(patch.obstacle()).contains(Message.of("patch." + told[0], "a.yaml", told[1]));
      assertThat(patch.after().text()).isEqualTo(one.before());
      assertThat(patch.changes()).isFalse();
    } else {
      assertThat(patch.obstacle()).isEmpty();
      assertThat(patch.after().text()).isEqualTo(one.after());
      assertThat(patch.changes()).isTrue();
    }
  }
}
