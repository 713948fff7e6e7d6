package ru.touchpoints.registry.bundled;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import ru.touchpoints.registry.finding.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bill of materials (CycloneDX) that the build packs into the program, and the texts with it.
 */
public final class BillOfMaterials {

  private static final String LIBRARIES = "/META-INF/sbom/registry.cdx.json";
  private static final String TEXTS = "/META-INF/sbom/THIRD-PARTY.txt";

  private BillOfMaterials() {}

  /**
   * The libraries of this program, by name.
   *
   * @throws Refusal when it was not packed by the build
   */
  public static List<Library> libraries() throws IOException {
    return read(resource(LIBRARIES));
  }

  /**
   * Their licences and notices, word for word.
   *
   * @throws Refusal when it was not packed by the build
   */
  public static String texts() throws IOException {
    return new String(resource(TEXTS), StandardCharsets.UTF_8);
  }

  static List<Library> read(byte[] bill) {
    return JsonMapper.shared()
        .readTree(bill)
        .path("components")
        .valueStream()
        .map(BillOfMaterials::library)
        .sorted(Comparator.comparing(Library::name))
        .toList();
  }

  private static Library library(JsonNode component) {
    return new Library(
        component.get("group").asString() + ":" + component.get("name").asString(),
        component.get("version").asString(),
        component
            .path("licenses")
            .valueStream()
            .map(licence -> licence.get("license").get("id").asString())
            .toList(),
        component
            .path("externalReferences")
            .valueStream()
            .filter(reference -> reference.path("type").asString().equals("website"))
            .map(reference -> reference.get("url").asString())
            .findFirst()
            .orElse(""));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = BillOfMaterials.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new Refusal("libraries.unpacked");
      }
      return in.readAllBytes();
    }
  }
}
