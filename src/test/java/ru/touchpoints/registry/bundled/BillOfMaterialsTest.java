package ru.touchpoints.registry.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bill of materials is read for what people ask of it. */
final class BillOfMaterialsTest {

  @Test
  void librariesStandByNameWithEveryLicence() {
    String bill =
        """
        {"components": [
          {"group": "org.b", "name": "late", "version": "2.0",
           "licenses": [{"license": {"id": "MIT"}}, {"license": {"id": "OFL-1.1"}}]},
          {"group": "org.a", "name": "early", "version": "1.0-r",
           "licenses": [{"license": {"id": "Apache-2.0", "url": "https://licence.example"}}],
           "externalReferences": [
             {"type": "vcs", "url": "https://code.example"},
             {"type": "website", "url": "https://home.example"}]}]}
        """;
    assertThat(BillOfMaterials.read(bill.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(
            new Library("org.a:early", "1.0-r", List.of("Apache-2.0"), "https://home.example"),
            new Library("org.b:late", "2.0", List.of("MIT", "OFL-1.1"), ""));
  }
}
