import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares what Maven has fetched with the checksums that are kept beside the project, in the
 * format of {@code sha256sum} and of Maven's own trusted checksums: {@code check LIST REPOSITORY
 * CLASSPATH}. With {@code record LIST REPOSITORY} it writes the list anew.
 */
final class Checksums {

  private final Path repository;

  private Checksums(Path repository) {
    this.repository = repository;
  }

  public static void main(String[] args) throws IOException {
    Path list = Path.of(args[1]);
    Checksums checksums = new Checksums(Path.of(args[2]));
    if (args[0].equals("record")) {
      Files.write(list, checksums.recorded());
      return;
    }
    List<String> faults =
        checksums.faults(read(list), args[3].split(System.getProperty("path.separator")));
    faults.forEach(System.err::println);
    if (!faults.isEmpty()) {
      System.err.println(
          "\"Dependencies\" in .github/CONTRIBUTING.md tells how the list is renewed.");
      System.exit(1);
    }
  }

  private static Map<String, String> read(Path list) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    for (String line : Files.readAllLines(list)) {
      String[] parts = line.split(" {2}", 2);
      sums.put(parts[1], parts[0]);
    }
    return sums;
  }

  private List<String> recorded() throws IOException {
    try (Stream<Path> files = Files.walk(repository)) {
      List<String> lines = new ArrayList<>();
      for (Path file : files.filter(Checksums::code).sorted().toList()) {
        lines.add(sum(file) + "  " + repository.relativize(file).toString().replace('\\', '/'));
      }
      return lines;
    }
  }

  private static boolean code(Path file) {
    return file.toString().endsWith(".jar") || file.toString().endsWith(".pom");
  }

  private List<String> faults(Map<String, String> sums, String... classpath) throws IOException {
    List<String> faults = new ArrayList<>();
    for (String element : classpath) {
      if (element.endsWith(".jar") && !listed(sums, Path.of(element))) {
        faults.add("No checksum is kept for " + element);
      }
    }
    for (Map.Entry<String, String> kept : sums.entrySet()) {
      Path file = repository.resolve(kept.getKey());
      if (Files.isRegularFile(file) && !sum(file).equals(kept.getValue())) {
        faults.add("Not the file whose checksum is kept: " + file);
      }
    }
    return faults;
  }

  private boolean listed(Map<String, String> sums, Path jar) {
    return jar.startsWith(repository)
        && sums.containsKey(repository.relativize(jar).toString().replace('\\', '/'));
  }

  private static String sum(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
