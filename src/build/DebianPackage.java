import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes a package for Debian and its kin of what {@code Distribution} has laid out, with Debian's
 * own tools: {@code PROJECT VERSION TIME}. Where these are missing there is none.
 */
final class DebianPackage {

  private static final String HOME = "usr/lib/registry";
  private static final String SHARE = "usr/share";
  private static final String DOC = SHARE + "/doc/registry";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.US);

  private final Path project;
  private final Path program;
  private final Path root;

  /** A version that is not finished comes before the finished one. */
  private final String version;

  private final Instant time;

  private DebianPackage(Path project, String version, Instant time) {
    this.project = project;
    this.program = project.resolve("target/dist/registry-program");
    this.root = project.resolve("target/dist/deb");
    this.version = version.replace('-', '~');
    this.time = time;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (!onPath("dpkg-deb") || !onPath("dpkg-shlibdeps") || !onPath("strip")) {
      System.out.println("The tools of dpkg-dev are missing: no package for Debian is made.");
      return;
    }
    new DebianPackage(Path.of(args[0]), args[1], Instant.parse(args[2])).make();
  }

  private static boolean onPath(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(System.getProperty("path.separator"), -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private void make() throws IOException, InterruptedException {
    if (Files.exists(root)) {
      for (Path file : below(root).sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    program();
    strip();
    pages();
    completion();
    Path control = Files.createDirectories(root.resolve("DEBIAN"));
    for (String script : List.of("postinst", "prerm")) {
      write(control.resolve(script), Files.readAllBytes(template(script)));
      Files.setPosixFilePermissions(
          control.resolve(script), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    write(control.resolve("md5sums"), sums().getBytes(StandardCharsets.UTF_8));
    String architecture = said(root, "dpkg", "--print-architecture").strip();
    write(control.resolve("control"), control(architecture).getBytes(StandardCharsets.UTF_8));
    Path made = project.resolve("target/registry_" + version + "_" + architecture + ".deb");
    said(
        root, "dpkg-deb", "--root-owner-group", "-z1", "--build", root.toString(), made.toString());
  }

  private Path template(String name) {
    return project.resolve("src/main/deb").resolve(name);
  }

  private void program() throws IOException {
    Path home = Files.createDirectories(root.resolve(HOME));
    for (String part : List.of("registry", "registry.jar", "runtime")) {
      for (Path file : below(program.resolve(part)).toList()) {
        place(file, home.resolve(program.relativize(file).toString()));
      }
    }
    Path commands = Files.createDirectories(root.resolve("usr/bin"));
    Files.createSymbolicLink(commands.resolve("registry"), Path.of("../lib/registry/registry"));
  }

  private static void place(Path file, Path to) throws IOException {
    if (Files.isDirectory(file)) {
      Files.createDirectories(to);
      return;
    }
    Files.copy(file.toRealPath(), to);
    boolean runs = Files.isExecutable(file) && !file.toString().endsWith(".so");
    Files.setPosixFilePermissions(
        to, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
  }

  private void pages() throws IOException {
    for (Path page : below(program.resolve("man")).filter(Files::isRegularFile).toList()) {
      Path to = root.resolve(SHARE).resolve(program.relativize(page).toString() + ".gz");
      write(to, packed(Files.readAllBytes(page)));
    }
    write(
        root.resolve(SHARE).resolve("lintian/overrides/registry"),
        Files.readAllBytes(template("overrides")));
    Path doc = root.resolve(DOC);
    write(
        doc.resolve("registry.cdx.json"), Files.readAllBytes(program.resolve("registry.cdx.json")));
    for (String page : List.of("README.md", "RULES.md")) {
      write(doc.resolve(page), Files.readAllBytes(program.resolve(page)));
    }
    write(
        doc.resolve("copyright"),
        (Files.readString(template("copyright"))
                + Files.readString(program.resolve("THIRD-PARTY.txt")))
            .getBytes(StandardCharsets.UTF_8));
    String day = DAY.format(time.atOffset(ZoneOffset.UTC));
    String change =
        "registry (%s) unstable; urgency=medium\n\n  * See .github/CHANGELOG.md of the project.\n\n"
            + " -- %s  %s\n";
    write(
        doc.resolve("changelog.gz"),
        packed(change.formatted(version, maintainer(), day).getBytes(StandardCharsets.UTF_8)));
  }

  /** In zsh the file is the function that completes: it has to do so the first time already. */
  private void completion() throws IOException {
    Path made = program.resolve("completion");
    write(
        root.resolve(SHARE).resolve("bash-completion/completions/registry"),
        Files.readAllBytes(made.resolve("registry.bash")));
    String zsh =
        Files.readString(made.resolve("_registry"))
            .replace("autoload -U +X compinit && compinit\n", "");
    write(
        root.resolve(SHARE).resolve("zsh/vendor-completions/_registry"),
        (zsh + "_bash_complete -F _registry_complete\n").getBytes(StandardCharsets.UTF_8));
  }

  private String control(String architecture) throws IOException, InterruptedException {
    long bytes = 0;
    for (Path file : below(root).filter(Files::isRegularFile).toList()) {
      bytes += Files.size(file);
    }
    return Files.readString(template("control"))
        .replace("@VERSION@", version)
        .replace("@MAINTAINER@", maintainer())
        .replace("@ARCHITECTURE@", architecture)
        .replace("@SIZE@", Long.toString(bytes / 1024))
        .replace("@DEPENDS@", depends());
  }

  /** Whom users write to: as Debian's own tools take it, from whoever makes the package. */
  private static String maintainer() {
    Map<String, String> set = System.getenv();
    return set.getOrDefault("DEBFULLNAME", "registry")
        + " <"
        + set.getOrDefault("DEBEMAIL", "registry@touchpoints.invalid")
        + ">";
  }

  /** Some distributions of Java leave that to packages of their own. */
  private void strip() throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("strip", "--strip-unneeded", "-R", ".comment", "-R", ".note"));
    linked().forEach(file -> command.add(file.toString()));
    said(root, command.toArray(String[]::new));
  }

  /** What the runtime is linked with, in the oldest versions that have all it asks for. */
  private String depends() throws IOException, InterruptedException {
    Path work = project.resolve("target/dist/shlibdeps");
    write(
        work.resolve("debian/control"),
        "Source: registry\n\nPackage: registry\nArchitecture: any\n"
            .getBytes(StandardCharsets.UTF_8));
    Path own = root.resolve(HOME).resolve("runtime/lib");
    List<String> command =
        new ArrayList<>(List.of("dpkg-shlibdeps", "-O", "-l" + own, "-l" + own + "/server"));
    linked().forEach(file -> command.add("-e" + file));
    String found = said(work, command.toArray(String[]::new));
    return found
        .lines()
        .filter(line -> line.startsWith("shlibs:Depends="))
        .map(line -> line.substring(line.indexOf('=') + 1))
        .findFirst()
        .orElseThrow();
  }

  private Stream<Path> linked() throws IOException {
    return below(root.resolve(HOME).resolve("runtime"))
        .filter(Files::isRegularFile)
        .filter(file -> file.toString().endsWith(".so") || Files.isExecutable(file));
  }

  private String sums() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Path file : below(root).filter(Files::isRegularFile).sorted().toList()) {
      if (!file.startsWith(root.resolve("DEBIAN")) && !Files.isSymbolicLink(file)) {
        lines.append(md5(file)).append("  ").append(root.relativize(file)).append('\n');
      }
    }
    return lines.toString();
  }

  private static String md5(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("MD5").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has MD5", missing);
    }
  }

  /** As {@code gzip -9n}, which also says that it did its best. */
  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OutputStream packing =
        new GZIPOutputStream(out) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        };
    try (packing) {
      packing.write(bytes);
    }
    byte[] packed = out.toByteArray();
    packed[8] = 2;
    packed[9] = 3;
    return packed;
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
  }

  private static Stream<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    }
  }

  /** What a tool warns of is told only when it fails: libraries of Java have no versions. */
  private String said(Path folder, String... command) throws IOException, InterruptedException {
    Path errors = project.resolve("target/dist/errors.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
    builder.environment().put("SOURCE_DATE_EPOCH", Long.toString(time.getEpochSecond()));
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(
          String.join(" ", command) + "\n" + said + Files.readString(errors));
    }
    return said;
  }
}
