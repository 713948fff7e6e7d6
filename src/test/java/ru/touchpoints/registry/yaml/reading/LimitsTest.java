package ru.touchpoints.registry.yaml.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.yaml.SourceDocument;

/** The limits of a file, each at its last value and at the first one over it. */
final class LimitsTest {

  private static List<String> told(String text) {
    return told(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> told(byte[] bytes) {
    SourceFile file = SourceFile.readable("registry/a/leave.yaml", () -> bytes);
    SourceDocument document = new DocumentReader().read(file, bytes);
    return document.findings().stream().map(Finding::message).map(one -> one.key()).toList();
  }

  @Test
  void aFileOfFourMebibytesIsReadAndNoLargerOne() {
    String comment =
        "#" + " ".repeat((int) SourceFile.MAX_BYTES - "#\na: b\n".length()) + "\na: b\n";

    assertThat(told(comment)).isEmpty();
    assertThat(told(comment + "\n")).containsExactly("TP004.size");
  }

  @Test
  void sixtyFourLevelsAreReadAndNoMore() {
    assertThat(told("[".repeat(64) + "]".repeat(64))).isEmpty();
    assertThat(told("[".repeat(65) + "]".repeat(65))).containsExactly("TP004.depth");
  }

  @Test
  void halfAMillionValuesAreReadAndNoMore() {
    int most = EventComposer.MAX_VALUES;

    assertThat(told("- a\n".repeat(most - 1))).isEmpty();
    assertThat(told("- a\n".repeat(most))).containsExactly("TP004.values");
    assertThat(told("[" + "a,".repeat(most - 1) + "]")).isEmpty();
    assertThat(told("[" + "a,".repeat(most) + "]")).containsExactly("TP004.values");
  }

  @Test
  void aKeyCountsTogetherWithItsValue() {
    int pairs = EventComposer.MAX_VALUES / 2 - 1;

    assertThat(told("- {a: 1}\n".repeat(pairs))).isEmpty();
    assertThat(told("- {a: 1}\n".repeat(pairs + 1))).containsExactly("TP004.values");
  }

  @Test
  void oneDocumentIsReadAndNoneWithAnchorsAliasesOrForeignTags() {
    assertThat(told("---\na: !!str b\n")).isEmpty();
    assertThat(told("a: b\n---\nc: d\n")).containsExactly("TP005.many");
    assertThat(told("a: &b c\n")).containsExactly("TP004.anchor");
    assertThat(told("a: *b\n")).containsExactly("TP004.alias");
    assertThat(told("a: !b c\n")).containsExactly("TP004.tag");
    assertThat(told("%YAML 1.2\n---\na: b\n")).containsExactly("TP004.directive");
  }

  @Test
  void noCharacterThatCannotBeIsRead() {
    for (String escape :
        List.of("\\uD800", "\\uDFFF", "\\uDE00\\uD83D", "\\uFDD0", "\\uFFFE", "\\uFFFF")) {
      assertThat(told("a: \"б" + escape + "\"\n")).as(escape).containsExactly("TP001.impossible");
      assertThat(told("\"" + escape + "\": б\n")).as(escape).containsExactly("TP001.impossible");
    }
    for (String escape : List.of("\\U0000FFFF", "\\U0001FFFE", "\\U0010FFFF", "\\U00110000")) {
      assertThat(told("a: \"" + escape + "\"\n")).as(escape).containsExactly("TP001.impossible");
    }
    assertThat(told("a: \"\\uD83D\\uDE00\"\n")).isEmpty();
  }

  @Test
  void theWideEncodingsAreToldByLettersAlone() {
    for (String text : List.of("а", "процесс", "ґєі їв\n", "процесс: приём\nотдел: кадры\n")) {
      for (String name : List.of("UTF-16LE", "UTF-16BE")) {
        byte[] bytes = text.getBytes(Charset.forName(name));
        assertThat(told(bytes)).as(text + " " + name).containsExactly("TP003.encoding");
      }
    }
    assertThat(told("ab")).isEmpty();
  }
}
