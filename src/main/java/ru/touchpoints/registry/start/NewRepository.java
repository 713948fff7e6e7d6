package ru.touchpoints.registry.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.load.schema.FieldGuide;
import ru.touchpoints.registry.start.BodyDraft.Named;

/** The files of a new repository, by their paths in it. */
public final class NewRepository {

  private static final String SCHEMAS = "/ru/touchpoints/registry/schemas/";

  private final BodyDraft body;
  private final PassportYaml passport;

  public NewRepository(BodyDraft body, LocalDate today) {
    this.body = body;
    this.passport = new PassportYaml(body, today);
  }

  /** The files with their contents, in the order in which they are told. */
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("registry/registry.yaml", passport.passport());
    files.put("registry/processes.yaml", passport.processes());
    for (Named direction : PassportYaml.directions(body)) {
      files.put("registry/" + direction.id() + "/.gitkeep", "");
    }
    files.put("README.md", guide());
    for (String schema : List.of("registry", "processes", "touchpoints")) {
      String name = schema + ".schema.json";
      files.put("schemas/" + name, Template.of(SCHEMAS + name).text());
    }
    files.put(".vscode/settings.json", template("settings.json"));
    files.put(".vscode/extensions.json", template("extensions.json"));
    files.put(".vscode/registry.code-snippets", template("registry.code-snippets"));
    files.put(".editorconfig", template("editorconfig"));
    files.put(".gitattributes", template("gitattributes"));
    files.put(".gitignore", template("gitignore"));
    files.put(".github/workflows/pull-request.yml", template("workflow.yml"));
    files.put(
        ".github/hooks/pre-commit", Template.of("init/pre-commit").with("LIST", "registry").text());
    return files;
  }

  private static String template(String name) {
    return Template.of("init/" + name).text();
  }

  private String guide() {
    return Template.of("init/README.md")
        .with("NAME", body.text("name").orElse("Орган власти"))
        .with("NUMBER", body.text("order-number").orElse("…"))
        .with(
            "DIRECTIONS",
            PassportYaml.directions(body).stream()
                .map(NewRepository::folder)
                .collect(Collectors.joining("\n")))
        .with("VOCABULARY", vocabulary())
        .text();
  }

  private static String folder(Named direction) {
    return "| `registry/" + direction.id() + "/` | " + direction.title() + " | подразделения |";
  }

  /** A table per vocabulary, from the schema. */
  private static String vocabulary() {
    List<String> tables = new ArrayList<>();
    FieldGuide.ofTouchpoint(BuiltInOrder.get())
        .forEach(
            (field, guide) -> {
              if (!guide.words().isEmpty()) {
                tables.add(table(field, guide));
              }
            });
    return String.join("\n", tables).stripTrailing();
  }

  private static String table(String field, FieldGuide guide) {
    StringBuilder table = new StringBuilder("### " + guide.title() + " (`" + field + "`)\n\n");
    table.append("| Значение | Что означает |\n|---|---|\n");
    for (int i = 0; i < guide.words().size(); i++) {
      table.append("| `").append(guide.words().get(i)).append("` | ");
      table.append(guide.meanings().get(i)).append(" |\n");
    }
    return table.toString();
  }
}
