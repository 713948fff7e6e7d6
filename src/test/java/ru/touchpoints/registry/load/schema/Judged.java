package ru.touchpoints.registry.load.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.load.schema.sure.SureSchema;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;

/** Documents as the quick check and the validator judge them. */
final class Judged {

  private int valid;
  private int sure;
  private final List<String> wrong = new ArrayList<>();

  void compare(DocumentKind kind, SourceDocument document, String what) {
    Optional<YamlNode> root = document.root();
    if (root.isEmpty()) {
      return;
    }
    boolean accepted = SureSchema.of(kind.resource()).accepts(root.get());
    List<String> damaged = new ArrayList<>();
    new SchemaCheck(BuiltInOrder.get())
        .validated(kind, document, root.get(), UnaryOperator.identity(), damaged::add);
    boolean clean = damaged.isEmpty();
    valid += clean ? 1 : 0;
    sure += accepted ? 1 : 0;
    if (accepted && !clean) {
      wrong.add(what);
    }
  }

  /** How many the validator has nothing to say of. */
  int valid() {
    return valid;
  }

  /** How many the quick check accepts. */
  int sure() {
    return sure;
  }

  /** Those that it accepts and the validator does not. */
  List<String> wrong() {
    return wrong;
  }
}
