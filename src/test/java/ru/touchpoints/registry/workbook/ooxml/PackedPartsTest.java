package ru.touchpoints.registry.workbook.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** A package comes out of its parts and falls into them again, the same each time. */
final class PackedPartsTest {

  private static byte[] archive(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SteadyZip zip = new SteadyZip(out);
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      byte[] bytes = namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
      zip.part(namesAndTexts[i], target -> target.write(bytes));
    }
    zip.xml("z.xml", xml -> xml.open("a", "b", "\"").text("<я>").close());
    zip.finish();
    return out.toByteArray();
  }

  private static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  @Test
  void theTypesComeFirstAndTheOthersInOrder() throws IOException {
    Map<String, byte[]> parts =
        PackedParts.of(archive("xl/b.xml", "", "docProps/a.xml", "", "[Content_Types].xml", ""));
    assertThat(parts.keySet())
        .containsExactly("[Content_Types].xml", "docProps/a.xml", "xl/b.xml", "z.xml");
    assertThat(text(parts, "z.xml"))
        .isEqualTo(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<a b=\"&quot;\">&lt;я&gt;</a>");
  }

  @Test
  void yesAndNoAreDigitsInTheTagsOfAWorkbook() throws IOException {
    String written =
        "<a b=\"true\" c=\"false\" name=\"true\" d=\"truest\" e=\"'>\" f=\"false\">true"
            + " b=\"true\"</a>";
    Map<String, byte[]> parts =
        PackedParts.of(archive("xl/a.xml", written, "xl/a.vml", written, "a/xl/a.xml", written));
    assertThat(text(parts, "xl/a.xml"))
        .isEqualTo(
            "<a b=\"1\" c=\"0\" name=\"true\" d=\"truest\" e=\"'>\" f=\"0\">true b=\"true\"</a>");
    assertThat(text(parts, "xl/a.vml")).isEqualTo(written);
    assertThat(text(parts, "a/xl/a.xml")).isEqualTo(written);
  }

  @Test
  void everyPartHasTheSameTime() throws IOException {
    byte[] archive = archive("a", "a".repeat(1_000));
    assertThat(archive).hasSizeLessThan(500).isEqualTo(archive("a", "a".repeat(1_000)));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      ZipEntry entry = zip.getNextEntry();
      assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
      assertThat(zip.readAllBytes()).hasSize(1_000);
      assertThat(zip.getNextEntry().getName()).isEqualTo("z.xml");
      assertThat(zip.getNextEntry()).isNull();
    }
  }
}
