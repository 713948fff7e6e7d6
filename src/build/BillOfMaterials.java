import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Corrects the bill of materials where the libraries' own descriptions are wrong for what is packed
 * of them, gathers their licences and notices beside it, and lays both beside the program as well:
 * {@code BOM TEXTS DIR CLASSPATH LICENCES}. The last is a folder with the texts of licences, by the
 * group of the library, that a library does not bring along itself.
 */
final class BillOfMaterials {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Of its fonts one family alone is packed, under the licence of that family. */
  private static final String FONTS = "openpdf-fonts-extra";

  private static final Map<String, String> LICENCES =
      Map.of(FONTS, "OFL-1.1", "jline-reader", "BSD-3-Clause", "jline-terminal", "BSD-3-Clause");

  /** Maven appends the name of a module to the address that it inherits, where nothing lies. */
  private static final Map<String, String> HOME_PAGES =
      Map.of(
          FONTS,
          "https://github.com/LibrePDF/OpenPDF",
          "pdfbox",
          "https://pdfbox.apache.org/",
          "pdfbox-io",
          "https://pdfbox.apache.org/",
          "jline-reader",
          "https://jline.org/",
          "jline-terminal",
          "https://jline.org/",
          "org.eclipse.jgit",
          "https://www.eclipse.org/jgit/");

  private static final Pattern TEXT =
      Pattern.compile("(META-INF/)?(LICENSE|NOTICE)(\\.txt)?|about\\.html|liberation/LICENSE");

  private static final String IMPERSONAL = "Apache-2.0";

  private static final String RULE = "=".repeat(79) + "\n";

  private final List<Path> classpath;
  private final Path lacking;

  /** Each text once, with what it is the text of; licences before notices. */
  private final Map<String, List<String>> licences = new LinkedHashMap<>();

  private final Map<String, List<String>> notices = new LinkedHashMap<>();

  private BillOfMaterials(List<Path> classpath, Path lacking) {
    this.classpath = classpath;
    this.lacking = lacking;
  }

  public static void main(String[] args) throws IOException {
    Path bom = Path.of(args[0]);
    JsonNode root = JSON.readTree(bom.toFile());
    ArrayNode components = (ArrayNode) root.get("components");
    components.forEach(component -> correct((ObjectNode) component));
    List<Path> classpath =
        Arrays.stream(args[3].split(Pattern.quote(System.getProperty("path.separator"))))
            .map(Path::of)
            .toList();
    String texts = new BillOfMaterials(classpath, Path.of(args[4])).texts(components);
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    Files.writeString(bom, JSON.writer().with(printer).writeValueAsString(root) + "\n");
    Files.writeString(Path.of(args[1]), texts);
    for (String made : List.of(args[0], args[1])) {
      Path copy = Path.of(args[2]).resolve(Path.of(made).getFileName());
      Files.copy(Path.of(made), copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void correct(ObjectNode component) {
    String name = component.get("name").asString();
    if (LICENCES.containsKey(name)) {
      component.putArray("licenses").addObject().putObject("license").put("id", LICENCES.get(name));
    }
    for (JsonNode reference : component.path("externalReferences")) {
      if (HOME_PAGES.containsKey(name) && reference.path("type").asString().equals("website")) {
        ((ObjectNode) reference).put("url", HOME_PAGES.get(name));
      }
    }
  }

  private String texts(ArrayNode components) throws IOException {
    Map<String, JsonNode> sorted = new TreeMap<>();
    components.forEach(component -> sorted.put(heading(component), component));
    List<JsonNode> silent = new ArrayList<>();
    for (JsonNode component : sorted.values()) {
      if (!gather(component)) {
        silent.add(component);
      }
    }
    for (JsonNode component : silent) {
      shared(component).add(heading(component));
    }
    return blocks(licences) + blocks(notices);
  }

  /** The others name their holders in the text itself: there it must come from the library. */
  private List<String> shared(JsonNode component) {
    if (!licence(component).equals(IMPERSONAL)) {
      throw new IllegalStateException("No text of the licence: " + heading(component));
    }
    return licences.values().stream()
        .filter(named -> named.stream().anyMatch(heading -> heading.contains(IMPERSONAL)))
        .max(Comparator.comparingInt(List::size))
        .orElseThrow();
  }

  private static String blocks(Map<String, List<String>> texts) {
    return texts.entrySet().stream()
        .map(
            text ->
                RULE
                    + text.getValue().stream().sorted().collect(Collectors.joining("\n"))
                    + "\n"
                    + RULE
                    + "\n"
                    + text.getKey()
                    + "\n\n")
        .collect(Collectors.joining());
  }

  /** Whether it brings the text of its licence along. */
  private boolean gather(JsonNode component) throws IOException {
    String name = component.get("name").asString();
    String file = name + "-" + component.get("version").asString() + ".jar";
    Path path =
        classpath.stream()
            .filter(jar -> jar.endsWith(file))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(file));
    boolean licensed = false;
    try (JarFile jar = new JarFile(path.toFile())) {
      for (ZipEntry entry : jar.stream().toList()) {
        if (TEXT.matcher(entry.getName()).matches()) {
          boolean notice = entry.getName().contains("NOTICE");
          (notice ? notices : licences)
              .computeIfAbsent(text(jar, entry), text -> new ArrayList<>())
              .add(heading(component));
          licensed |= !notice;
        }
      }
    }
    Path text = lacking.resolve(component.get("group").asString() + ".txt");
    if (!licensed && Files.exists(text)) {
      licences
          .computeIfAbsent(Files.readString(text).strip(), same -> new ArrayList<>())
          .add(heading(component));
      licensed = true;
    }
    return licensed;
  }

  private static String text(JarFile jar, ZipEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (entry.getName().endsWith(".html")) {
        text =
            text.replaceAll("(?s)<(head|style)\\b.*?</\\1>", "")
                .replaceAll("(?s)<[^>]*>", "")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
      }
      return text.replaceAll("[ \t\r]+(?=\n)", "")
          .replaceAll("\n{3,}", "\n\n")
          .replaceAll("^\n+|\\s+$", "");
    }
  }

  private static String heading(JsonNode component) {
    return component.get("group").asString()
        + ":"
        + component.get("name").asString()
        + " "
        + component.get("version").asString()
        + "  "
        + licence(component)
        + "  "
        + homePage(component);
  }

  private static String licence(JsonNode component) {
    return component
        .path("licenses")
        .valueStream()
        .map(licence -> licence.path("license").get("id").asString())
        .collect(Collectors.joining(" OR "));
  }

  private static String homePage(JsonNode component) {
    return component
        .path("externalReferences")
        .valueStream()
        .filter(reference -> reference.path("type").asString().equals("website"))
        .map(reference -> reference.get("url").asString())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No home page: " + component));
  }
}
