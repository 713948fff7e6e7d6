package ru.touchpoints.registry.load.schema;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Findings;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Replacement;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.word.LookAlike;
import ru.touchpoints.registry.load.word.SuggestedCode;
import ru.touchpoints.registry.load.word.Vocabulary;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import tools.jackson.databind.JsonNode;

/** Violations of a schema as findings, each at the value it is about (TP101–TP105). */
public final class SchemaCheck {

  private final OrderSchemas sources;

  public SchemaCheck(Order order) {
    this.sources = OrderSchemas.of(order);
  }

  /**
   * Checks a document that could be read.
   *
   * @param naming says of a finding what else it is about
   * @param damaged takes the pointers of the values that are wrong or missing, so that no later
   *     rule speaks of them again
   */
  public List<Finding> check(
      DocumentKind kind,
      SourceDocument document,
      YamlNode root,
      UnaryOperator<Finding> naming,
      Consumer<String> damaged) {
    return sources.sure(kind).accepts(root)
        ? List.of()
        : validated(kind, document, root, naming, damaged);
  }

  /** What the validator says of the document. */
  List<Finding> validated(
      DocumentKind kind,
      SourceDocument document,
      YamlNode root,
      UnaryOperator<Finding> naming,
      Consumer<String> damaged) {
    Telling telling = new Telling(document, naming, damaged);
    sources
        .validator()
        .check(kind, JsonTree.of(root), error -> telling.take(violation(kind, document, error)));
    return telling.all();
  }

  /**
   * Violations as they come from the validator: of one thing the plainest is told, and of a field
   * nothing that is missing just because it stands there under a wrong name. What belongs to one
   * item of a list comes together and is told before the next one, so that no more waits than an
   * item can hold.
   */
  private static final class Telling {

    /** So many wait at most; then all that cannot be explained by others is told. */
    private static final int MOST_WAITING = 4096;

    private final SourceDocument document;
    private final Consumer<String> damaged;
    private final UnaryOperator<Finding> naming;
    private List<Finding> told = new Findings();
    private final Waiting ofRoot = new Waiting(new LinkedHashMap<>(), new HashSet<>());
    private final Waiting ofItem = new Waiting(new LinkedHashMap<>(), new HashSet<>());
    private String item = "";
    private boolean sorted;

    /**
     * What is not told yet.
     *
     * @param misspelt the pointers of fields that stand there under a wrong name
     */
    private record Waiting(Map<String, Violation> violations, Set<String> misspelt) {}

    Telling(SourceDocument document, UnaryOperator<Finding> naming, Consumer<String> damaged) {
      this.document = document;
      this.naming = naming;
      this.damaged = damaged;
    }

    void take(Violation found) {
      found.damaged().forEach(damaged);
      String about = found.damaged().get(0);
      String itemNow = item(about);
      if (!itemNow.isEmpty() && !itemNow.equals(item)) {
        tell(ofItem, true);
        ofItem.misspelt().clear();
        item = itemNow;
      }
      Waiting waiting = itemNow.isEmpty() ? ofRoot : ofItem;
      waiting.violations().merge(about, found, Violation::plainer);
      if (found.code().equals("TP102") && found.damaged().size() > 1) {
        waiting.misspelt().add(found.damaged().get(1));
      }
      if (waiting.violations().size() > MOST_WAITING) {
        tell(waiting, false);
      }
    }

    /** The pointer of the item that the thing is or lies in; empty for all else. */
    private static String item(String pointer) {
      int list = pointer.indexOf('/', 1);
      int end = list < 0 ? -1 : pointer.indexOf('/', list + 1);
      String item = end < 0 ? pointer : pointer.substring(0, end);
      String step = list < 0 ? "" : item.substring(list + 1);
      boolean number = !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
      return number ? item : "";
    }

    private void tell(Waiting waiting, boolean all) {
      List<Finding> some = new ArrayList<>();
      Iterator<Map.Entry<String, Violation>> each = waiting.violations().entrySet().iterator();
      while (each.hasNext()) {
        Map.Entry<String, Violation> next = each.next();
        // The last one may be told more plainly by the next.
        if (all || (each.hasNext() && !next.getValue().code().equals("TP101"))) {
          if (!waiting.misspelt().contains(next.getKey())) {
            some.add(naming.apply(finding(document, next.getValue())));
          }
          each.remove();
        }
      }
      if (told.size() + some.size() > MOST_WAITING) {
        inOrder(some);
      }
      told.addAll(some);
    }

    /** Of so many, the report shall have nothing to sort. */
    private void inOrder(List<Finding> next) {
      if (!sorted) {
        List<Finding> first = new ArrayList<>(told);
        first.sort(Report.ORDER);
        told = Findings.of(first);
        sorted = true;
      }
      next.sort(Report.ORDER);
    }

    List<Finding> all() {
      tell(ofItem, true);
      tell(ofRoot, true);
      return told;
    }
  }

  /**
   * Where a violation is and what it says.
   *
   * @param damaged the pointers that it spoils; the first is what it is about
   */
  private record Violation(
      String code,
      Location location,
      Message message,
      List<String> damaged,
      String value,
      List<Replacement> repair) {

    Violation(String code, Location location, Message message, List<String> damaged, String value) {
      this(code, location, message, damaged, value, List.of());
    }

    Violation plainer(Violation other) {
      return code.compareTo(other.code) <= 0 ? this : other;
    }
  }

  private static Finding finding(SourceDocument document, Violation violation) {
    String field = Pointers.field(violation.damaged().get(0));
    return Finding.of(violation.code(), Severity.ERROR, violation.location(), violation.message())
        .about(Subjects.of(document, violation.location().pointer(), field, violation.value()))
        .repairedBy(violation.repair());
  }

  private Violation violation(DocumentKind kind, SourceDocument document, Error error) {
    String pointer = Schemas.pointer(error.getInstanceLocation());
    JsonNode schema = sources.validator().schemaOf(kind, error.getSchemaLocation());
    return switch (error.getKeyword()) {
      case "required" -> missing(kind, document, pointer, schema, error.getProperty());
      case "additionalProperties" -> unknown(kind, document, pointer, schema, error.getProperty());
      case "type" ->
          at(
              "TP103",
              document,
              pointer,
              TypeMessages.of(document, pointer, schema),
              document.find(pointer).map(document::written).orElse(""));
      case "enum", "const" -> unknownValue(document, pointer, schema);
      default -> badFormat(document, pointer, schema, error.getKeyword());
    };
  }

  private static Violation at(
      String code, SourceDocument document, String pointer, Message message, String value) {
    return new Violation(code, document.at(pointer), message, List.of(pointer), value);
  }

  private Violation missing(
      DocumentKind kind, SourceDocument document, String pointer, JsonNode schema, String field) {
    JsonNode property = sources.validator().resolve(kind, schema.path("properties").path(field));
    return new Violation(
        "TP101",
        document.at(pointer),
        Message.of(
            "TP101.missing",
            field,
            property.path("title").asString(field),
            SuggestedCode.missing(document, pointer, field)
                .map(code -> field + ": " + code)
                .orElseGet(() -> Examples.of(property, field))),
        List.of(Pointers.child(pointer, field)),
        "");
  }

  private Violation unknown(
      DocumentKind kind, SourceDocument document, String pointer, JsonNode schema, String field) {
    List<String> known = WordMessages.fields(schema, field);
    JsonNode fields = schema.path("properties");
    Optional<String> nearest =
        WordMessages.meant(field, known, n -> sources.validator().resolve(kind, fields.path(n)));
    String unknown = Pointers.child(pointer, field);
    List<String> damaged = new ArrayList<>(List.of(unknown));
    nearest.ifPresent(name -> damaged.add(Pointers.child(pointer, name)));
    boolean twice = nearest.filter(name -> document.find(damaged.get(1)).isPresent()).isPresent();
    return new Violation(
        "TP102",
        document.atKey(unknown),
        WordMessages.unknownField(field, known, nearest, twice),
        damaged,
        "",
        // Where the field stands there already, a person must choose.
        LookAlike.of(field, known)
            .filter(twin -> !twice)
            .map(twin -> WordRepair.ofKey(document, unknown, twin.meant()))
            .orElse(List.of()));
  }

  private Violation unknownValue(SourceDocument document, String pointer, JsonNode schema) {
    String value = Subjects.text(document, pointer);
    Vocabulary vocabulary = Vocabulary.of(schema);
    return new Violation(
        "TP104",
        document.at(pointer),
        WordMessages.unknownValue(document, pointer, vocabulary, sources.habit()),
        List.of(pointer),
        value,
        // A number is not mistyped: another version is another form.
        document
            .find(pointer)
            .filter(node -> node instanceof Scalar scalar && scalar.isText())
            .flatMap(text -> vocabulary.certain(value))
            .map(word -> WordRepair.of(document, pointer, word))
            .orElse(List.of()));
  }

  private static Violation badFormat(
      SourceDocument document, String pointer, JsonNode schema, String keyword) {
    String place =
        keyword.equals("uniqueItems") ? FormatMessages.repeated(document, pointer) : pointer;
    Message message = FormatMessages.of(keyword, schema, document, place);
    // What a list lacks stands nowhere in it.
    Location location = keyword.endsWith("ontains") ? document.atKey(place) : document.at(place);
    return new Violation(
        "TP105",
        location,
        message,
        List.of(place),
        Subjects.text(document, place),
        FormatMessages.certain(message)
            .map(meant -> WordRepair.of(document, place, meant))
            .orElse(List.of()));
  }
}
