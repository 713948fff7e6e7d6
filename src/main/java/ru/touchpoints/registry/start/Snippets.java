package ru.touchpoints.registry.start;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.touchpoints.registry.model.order.TouchpointType;
import ru.touchpoints.registry.model.term.Term;

/** What VS Code writes at a word, with the words of the order to choose from. */
record Snippets(ListOrder list) {

  private static final Pattern PREFIX = Pattern.compile("\"prefix\": \"([^\"]+)\"");
  private static final String SILENCING = "`отключить`";

  String text() {
    List<TouchpointType> plain =
        types().stream().filter(type -> type.impliedChannel().isPresent()).toList();
    return worded("registry", plain.isEmpty() ? types() : plain).with("STATED", stated()).text();
  }

  /** What is typed for those that write something new. */
  String prefixes() {
    return PREFIX
        .matcher(text())
        .results()
        .map(found -> "`" + found.group(1) + "`")
        .filter(prefix -> !prefix.equals(SILENCING))
        .collect(Collectors.joining(", "));
  }

  private List<TouchpointType> types() {
    return list.order().types().all();
  }

  /** The one for kinds whose channel the editor states; an order may have none such. */
  private String stated() {
    List<TouchpointType> stated =
        types().stream().filter(type -> type.impliedChannel().isEmpty()).toList();
    if (stated.isEmpty()) {
      return "";
    }
    return worded(list.isBuiltIn() ? "stated-built-in" : "stated", stated).text();
  }

  private Template worded(String name, List<TouchpointType> types) {
    return Template.of("init/" + name + ".code-snippets")
        .with("TYPES", words(types))
        .with("NEEDS", words(list.order().needs().all()))
        .with("DEMAND", words(list.order().demand().all()));
  }

  private static String words(List<? extends Term> terms) {
    return terms.stream().map(Term::id).collect(Collectors.joining(","));
  }
}
