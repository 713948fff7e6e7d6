package ru.touchpoints.registry.edit.skeleton;

import static ru.touchpoints.registry.model.field.TouchpointField.Demanded.BY_RULES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.edit.YamlValue;
import ru.touchpoints.registry.edit.fresh.FreshFields;
import ru.touchpoints.registry.edit.fresh.FreshYaml;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.load.schema.FieldGuide;
import ru.touchpoints.registry.model.field.FieldKind;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.writing.TextLayout;

/** The lines of a touchpoint in a file, the fields in the order of the schema. */
public final class TouchpointYaml {

  private static final int WIDTH = 90;

  private final Order order;
  private final Map<String, FieldGuide> guides;
  private final FreshYaml file = new FreshYaml(DocumentKind.TOUCHPOINTS);

  /**
   * @param order by whose words the lines are explained
   */
  public TouchpointYaml(Order order) {
    this.order = order;
    this.guides = FieldGuide.ofTouchpoint(order);
  }

  /** The lines of the touchpoint as an item of a list, its dash in the first column. */
  public List<String> item(TouchpointDraft draft) {
    return item(draft, false);
  }

  /** The same with a comment on every field that is still needed. */
  public List<String> skeleton(TouchpointDraft draft) {
    return item(draft, true);
  }

  private List<String> item(TouchpointDraft draft, boolean commented) {
    FreshFields fields = new FreshFields();
    guides.forEach(
        (field, guide) -> {
          draft.text(field).ifPresent(text -> fields.put(field, value(field, text)));
          draft.list(field).ifPresent(list -> fields.texts(field, list));
          boolean missing = draft.text(field).isEmpty() && draft.list(field).isEmpty();
          if (commented && missing && needed(field, guide, draft)) {
            fields.comments(comment(field, guide));
          }
        });
    return file.item("touchpoints", fields.all());
  }

  private static YamlValue value(String field, String text) {
    return known(field).filter(known -> known.kind() == FieldKind.FLAG).isPresent()
        ? YamlValue.truth(text.equals(TouchpointDraft.YES))
        : YamlValue.text(text);
  }

  /** The channel stands only where the type does not tell it, п. 4.1. */
  private boolean needed(String field, FieldGuide guide, TouchpointDraft draft) {
    boolean stated = draft.type(order).filter(type -> type.impliedChannel().isEmpty()).isPresent();
    return guide.required()
        || (field.equals("needs")
            ? draft.list("otherNeeds").isEmpty()
            : known(field).filter(f -> f.demanded() == BY_RULES).isPresent()
                || (field.equals("channel") && stated));
  }

  private static List<String> comment(String field, FieldGuide guide) {
    List<String> lines = new ArrayList<>();
    lines.addAll(TextLayout.lines("# ", guide.title() + ". " + guide.description(), WIDTH));
    for (int i = 0; i < guide.words().size(); i++) {
      String meaning = guide.words().get(i) + " — " + guide.meanings().get(i);
      lines.addAll(TextLayout.lines("#   ", meaning, WIDTH));
    }
    boolean list = known(field).map(TouchpointField::kind).filter(FieldKind::list).isPresent();
    lines.add("# " + field + ":" + (list ? " []" : ""));
    return lines;
  }

  private static Optional<TouchpointField> known(String field) {
    return TouchpointField.byId(field);
  }
}
