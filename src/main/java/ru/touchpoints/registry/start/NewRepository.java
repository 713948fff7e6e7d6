package ru.touchpoints.registry.start;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.touchpoints.registry.load.schema.FieldGuide;
import ru.touchpoints.registry.load.schema.OrderSchemas;
import ru.touchpoints.registry.model.term.Term;
import ru.touchpoints.registry.start.BodyDraft.Named;

/** The files of a new repository, by their paths in it. */
public final class NewRepository {

  private final BodyDraft body;
  private final ListOrder order;
  private final PassportYaml passport;

  public NewRepository(BodyDraft given, ListOrder order, LocalDate today) {
    this.body = order.completing(given);
    this.order = order;
    this.passport = new PassportYaml(body, order.order(), today);
  }

  /** The files with their contents, in the order in which they are told. */
  public Map<String, String> files() {
    Map<String, String> files = list();
    files.putAll(around());
    return files;
  }

  /** The list itself. */
  Map<String, String> list() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("registry/registry.yaml", passport.passport());
    files.put("registry/processes.yaml", passport.processes());
    order.text().ifPresent(text -> files.put(ListOrder.FILE, text));
    for (Named direction : PassportYaml.directions(body)) {
      files.put("registry/" + direction.id() + "/.gitkeep", "");
    }
    return files;
  }

  /** What helps people to keep it. */
  public Map<String, String> around() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("README.md", guide());
    OrderSchemas schemas = OrderSchemas.of(order.order());
    for (String name : schemas.files()) {
      files.put("schemas/" + name, new String(schemas.bytes(name), StandardCharsets.UTF_8));
    }
    files.put(".vscode/settings.json", settings());
    files.put(".vscode/extensions.json", template("extensions.json"));
    files.put(".vscode/registry.code-snippets", new Snippets(order).text());
    files.put(".editorconfig", template("editorconfig"));
    files.put(".gitattributes", template("gitattributes"));
    files.put(".gitignore", template("gitignore"));
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
        .with(
            "NEEDS",
            order.order().needs().stream().map(Term::title).collect(Collectors.joining("; ")))
        .with("SNIPPETS", new Snippets(order).prefixes())
        .under(order.order())
        .text();
  }

  /** Only a list with an order of its own has a schema of it. */
  private String settings() {
    String of = order.isBuiltIn() ? "" : template("settings-order.json").stripTrailing() + "\n";
    return Template.of("init/settings.json").with("ORDER", of).text();
  }

  private static String folder(Named direction) {
    return "| `registry/" + direction.id() + "/` | " + direction.title() + " | подразделения |";
  }

  /** A table per vocabulary, from the schema. */
  private String vocabulary() {
    List<String> tables = new ArrayList<>();
    FieldGuide.ofTouchpoint(order.order())
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
