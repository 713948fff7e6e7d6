import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Packs the program with a runtime of its own, for people without Java, into a zip for the platform
 * that this runs on: {@code PROJECT VERSION TIME}. What is packed stays in {@code
 * target/dist/registry-program}.
 */
final class Distribution {

  /** The same for every version, so that the search path of whoever unpacks it stays right. */
  private static final String FOLDER = "registry-program";

  /**
   * What no class names, so that jdeps cannot see it: code pages of tables that come in, zip files
   * as file systems, and the way to memory that libraries look up by its name.
   */
  private static final List<String> LOOKED_UP =
      List.of("jdk.charsets", "jdk.unsupported", "jdk.zipfs");

  /**
   * Windows, sound, pictures and the fonts of the system: nothing asks for them, and they would ask
   * for the libraries of a desktop. On other systems these come with Java.
   */
  private static final String UNUSED =
      "regex:.*/(lib|bin)/(lib(awt_xawt|jsound|splashscreen|jawt|fontmanager|freetype|javajpeg"
          + "|lcms)\\.so|keytool(\\.exe)?)";

  private static final String RUNTIME_LICENCE = "GPL-2.0-only WITH Classpath-exception-2.0";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path project;
  private final Path target;
  private final Path folder;
  private final FileTime time;

  private Distribution(Path project, Instant time) {
    this.project = project;
    this.target = project.resolve("target");
    this.folder = target.resolve("dist").resolve(FOLDER);
    this.time = FileTime.from(time);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Distribution distribution = new Distribution(Path.of(args[0]), Instant.parse(args[2]));
    distribution.clear();
    distribution.link();
    distribution.program();
    distribution.pages();
    distribution.zip("registry-" + args[1] + "-" + platform() + ".zip");
  }

  /** As people look for it among the files of a release. */
  private static String platform() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch");
    String name =
        system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "macos" : "linux";
    Map<String, String> machines = Map.of("amd64", "x64", "x86_64", "x64", "aarch64", "arm64");
    return name + "-" + machines.getOrDefault(machine, machine);
  }

  private void clear() throws IOException {
    Path dist = target.resolve("dist");
    if (Files.exists(dist)) {
      for (Path file : below(dist).sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    Files.createDirectories(folder);
  }

  private static Stream<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    }
  }

  /** A runtime of the modules that the program takes, with the archive of Java's own classes. */
  private void link() throws IOException, InterruptedException {
    String named =
        tool(
            "jdeps",
            "--multi-release",
            "base",
            "--ignore-missing-deps",
            "--print-module-deps",
            target.resolve("registry.jar").toString());
    List<String> modules = new ArrayList<>(List.of(named.strip().split(",")));
    modules.addAll(LOOKED_UP);
    List<String> options = new ArrayList<>();
    options.add("--add-modules=" + String.join(",", modules));
    options.add("--output=" + folder.resolve("runtime"));
    options.add("--exclude-files=" + UNUSED);
    options.add("--vm=server");
    options.add("--strip-java-debug-attributes");
    options.add("--no-header-files");
    options.add("--no-man-pages");
    tool("jlink", options.toArray(String[]::new));
    run(List.of(java(), "-Xshare:dump", "-Xlog:disable", "-Xlog:all=error:stderr"), "");
  }

  private String java() {
    return folder.resolve("runtime").resolve("bin").resolve("java").toString();
  }

  private static String tool(String name, String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    int status = ToolProvider.findFirst(name).orElseThrow().run(writer, writer, arguments);
    if (status != 0) {
      throw new IllegalStateException(name + ": " + said);
    }
    return said.toString();
  }

  private static void run(List<String> command, String output)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    if (!output.isEmpty()) {
      builder.redirectOutput(Path.of(output).toFile());
    }
    if (builder.start().waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command));
    }
  }

  private void program() throws IOException {
    boolean windows = platform().startsWith("windows");
    copy(target.resolve(windows ? "registry.cmd" : "registry"), folder);
    copy(target.resolve("registry.jar"), folder);
    copy(target.resolve("THIRD-PARTY.txt"), folder);
    bill();
  }

  /** What the program is made of, with the runtime that is packed beside it. */
  private void bill() throws IOException {
    Path licence = folder.resolve("runtime/legal/java.base/LICENSE");
    if (!Files.readString(licence).contains("GNU General Public License")) {
      throw new IllegalStateException("Another licence than OpenJDK's: " + licence);
    }
    Runtime.Version java = Runtime.version();
    String version =
        System.getProperty("java.version") + java.build().map(build -> "+" + build).orElse("");
    String name = "pkg:generic/openjdk@" + version.replace("+", "%2B");
    ObjectNode bill = (ObjectNode) JSON.readTree(target.resolve("registry.cdx.json").toFile());
    ObjectNode runtime = bill.withArray("components").insertObject(0);
    runtime
        .put("type", "platform")
        .put("bom-ref", name)
        .put("publisher", System.getProperty("java.vendor"))
        .put("name", "openjdk")
        .put("version", version)
        .put("description", "The trimmed Java runtime in runtime/; its licences in runtime/legal/")
        .put("scope", "required");
    runtime.putArray("licenses").addObject().put("expression", RUNTIME_LICENCE);
    runtime.put("purl", name);
    ArrayNode dependencies = bill.withArray("dependencies");
    String program = bill.path("metadata").path("component").path("bom-ref").asString();
    for (JsonNode one : dependencies) {
      if (one.path("ref").asString().equals(program)) {
        ((ArrayNode) one.path("dependsOn")).insert(0, name);
      }
    }
    dependencies.insertObject(0).put("ref", name).putArray("dependsOn");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    Files.writeString(
        folder.resolve("registry.cdx.json"),
        JSON.writer().with(printer).writeValueAsString(bill) + "\n");
    Files.writeString(
        folder.resolve("THIRD-PARTY.txt"),
        "\nOpenJDK %s, the Java runtime in the folder runtime: %s; the texts lie in runtime/legal.\n"
            .formatted(version, RUNTIME_LICENCE),
        StandardOpenOption.APPEND);
  }

  /** The guide, the pages of the manual, and what completes commands in a shell. */
  private void pages() throws IOException, InterruptedException {
    copy(project.resolve("registry/README.md"), folder);
    copy(project.resolve("registry/RULES.md"), folder);
    Path man = target.resolve("man");
    for (Path file : below(man).filter(Files::isRegularFile).toList()) {
      copy(file, folder.resolve("man").resolve(man.relativize(file)).getParent());
    }
    Path completion = Files.createDirectories(folder.resolve("completion"));
    for (String shell : List.of("bash", "zsh")) {
      run(
          List.of(
              java(),
              "-Dfile.encoding=UTF-8",
              "-jar",
              folder.resolve("registry.jar").toString(),
              "generate-completion",
              shell),
          completion.resolve(shell.equals("bash") ? "registry.bash" : "_registry").toString());
    }
  }

  private static void copy(Path file, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.copy(
        file, folder.resolve(file.getFileName().toString()), StandardCopyOption.COPY_ATTRIBUTES);
  }

  /** Links of licences become files: not every program that unpacks knows links. */
  private void zip(String name) throws IOException {
    Path zip = target.resolve(name);
    Files.deleteIfExists(zip);
    Map<String, String> options = Map.of("create", "true", "enablePosixFileAttributes", "true");
    try (FileSystem packed = FileSystems.newFileSystem(zip, options)) {
      for (Path file : below(folder).sorted().toList()) {
        Path entry =
            packed.getPath(FOLDER + "/" + folder.relativize(file).toString().replace('\\', '/'));
        if (Files.isDirectory(file)) {
          Files.createDirectories(entry);
        } else {
          Files.copy(file.toRealPath(), entry);
        }
        boolean open = Files.isDirectory(file) || runs(file);
        Files.setPosixFilePermissions(
            entry, PosixFilePermissions.fromString(open ? "rwxr-xr-x" : "rw-r--r--"));
        Files.setLastModifiedTime(entry, time);
      }
    }
  }

  /** On Windows every file may run, which nobody is told. */
  private boolean runs(Path file) {
    return !platform().startsWith("windows")
        && Files.isExecutable(file)
        && !file.toString().endsWith(".so");
  }
}
