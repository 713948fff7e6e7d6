package ru.touchpoints.registry.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.support.Run;

/** The packaged program brings along what each library in it says of its licence, and lists it. */
final class LicencesIT {

  private static final Path TARGET = Path.of(System.getProperty("project.dir", "."), "target");
  private static final Path PROGRAM = TARGET.resolve("registry.jar");

  @ParameterizedTest
  @ValueSource(strings = {"META-INF/LICENSE", "META-INF/LICENSE.txt"})
  void licencesOfLibrariesArePacked(String name) throws IOException {
    List<String> libraries = new ArrayList<>();
    try (JarFile program = new JarFile(PROGRAM.toFile())) {
      String licences = text(program, name);
      for (URL licence : Collections.list(getClass().getClassLoader().getResources(name))) {
        JarFile library = ((JarURLConnection) licence.openConnection()).getJarFile();
        if (!library.getName().endsWith("registry.jar") && packed(library, program)) {
          assertThat(licences).as(library.getName()).contains(text(library, name));
          libraries.add(library.getName());
        }
      }
    }
    assertThat(libraries).isNotEmpty();
  }

  /** The list is the bill of materials of what is packed: no library more, none less. */
  @Test
  void librariesInTheProgramAreThoseListed() throws IOException {
    List<Path> packed = packed();
    List<String> listed =
        Run.in(Path.of(""), "licenses")
            .out()
            .lines()
            .filter(line -> line.matches("\\S+:\\S+ \\S+"))
            .map(line -> line.substring(line.indexOf(':') + 1).replace(' ', '-') + ".jar")
            .toList();
    assertThat(packed).isNotEmpty();
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            packed.stream().map(jar -> String.valueOf(jar.getFileName())).toList());
  }

  @Test
  void eachLibraryHasItsLicenceAndItsHomePage() {
    List<String> lines =
        Run.in(Path.of(""), "licenses").out().lines().takeWhile(line -> !line.isEmpty()).toList();
    assertThat(lines.size() % 3).isZero();
    for (int i = 0; i < lines.size(); i += 3) {
      assertThat(lines.get(i + 1)).matches(" {4}(Apache-2\\.0|BSD-3-Clause|MIT|OFL-1\\.1)");
      assertThat(lines.get(i + 2)).matches(" {4}https?://\\S+");
    }
  }

  @Test
  void textsOfAllLicencesAndNoticesArePrinted() throws IOException {
    String texts = Run.in(Path.of(""), "licenses", "--texts").out();
    for (Path library : packed()) {
      try (JarFile jar = new JarFile(library.toFile())) {
        for (String name : List.of("META-INF/NOTICE", "META-INF/NOTICE.txt", "META-INF/LICENSE")) {
          if (jar.getEntry(name) != null) {
            assertThat(flat(texts)).as(library + " " + name).contains(flat(utf8(jar, name)));
          }
        }
      }
    }
    assertThat(texts).contains("SIL OPEN FONT LICENSE Version 1.1", "Eclipse Foundation, Inc.");
  }

  @Test
  void checksumsAreThoseOfTheLibraries() throws Exception {
    String bill = Files.readString(TARGET.resolve("registry.cdx.json"));
    for (Path library : packed()) {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(library));
      assertThat(bill).contains("\"" + HexFormat.of().formatHex(sum) + "\"");
    }
    assertThat(bill).doesNotContain("\"timestamp\"", "serialNumber");
  }

  @ParameterizedTest
  @ValueSource(strings = {"registry.cdx.json", "THIRD-PARTY.txt"})
  void whatLiesBesideTheProgramIsInItToo(String name) throws IOException {
    try (JarFile program = new JarFile(PROGRAM.toFile());
        InputStream in = program.getInputStream(program.getEntry("META-INF/sbom/" + name))) {
      assertThat(TARGET.resolve(name)).hasBinaryContent(in.readAllBytes());
    }
  }

  private static String utf8(JarFile jar, String name) throws IOException {
    return new String(
        text(jar, name).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** The libraries of the class path whose classes or fonts the program has. */
  private static List<Path> packed() throws IOException {
    List<Path> packed = new ArrayList<>();
    try (JarFile program = new JarFile(PROGRAM.toFile())) {
      for (String element : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        Path library = Path.of(element);
        if (element.endsWith(".jar") && !library.endsWith("registry.jar")) {
          try (JarFile jar = new JarFile(library.toFile())) {
            if (packed(jar, program)) {
              packed.add(library);
            }
          }
        }
      }
    }
    return packed;
  }

  /** Not so the libraries of the tests. */
  private static boolean packed(JarFile library, JarFile program) {
    return library.stream()
        .filter(entry -> entry.getName().matches("\\w+/.*(?<!-info)\\.(class|ttf)"))
        .anyMatch(entry -> program.getEntry(entry.getName()) != null);
  }

  private static String text(JarFile jar, String name) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
