package ru.touchpoints.registry.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program brings along what each library in it says of its licence. */
final class LicencesIT {

  private static final Path PROGRAM =
      Path.of(System.getProperty("project.dir", "."), "target", "registry.jar");

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

  /** Not so the libraries of the tests. */
  private static boolean packed(JarFile library, JarFile program) {
    return library.stream()
        .filter(entry -> entry.getName().matches("\\w+/.*(?<!-info)\\.class"))
        .anyMatch(entry -> program.getEntry(entry.getName()) != null);
  }

  private static String text(JarFile jar, String name) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
