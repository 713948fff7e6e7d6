package ru.touchpoints.registry.load.doubt;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.text.DocumentEntry;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.model.order.TouchpointType;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/** What of a list cannot be judged as long as the file of its order is damaged. */
public final class OrderDoubt {

  private static final String TOUCHPOINTS = "/touchpoints";
  private static final Pattern TYPE_PLACE = Pattern.compile("/touchpoints/\\d+/type");
  private static final Pattern NEED_PLACE = Pattern.compile("/touchpoints/\\d+/needs/\\d+");
  private static final Pattern DEMAND_PLACE = Pattern.compile("/touchpoints/\\d+/demand");

  /** The fields that hold words of the order, each with the list of the order they stand in. */
  private enum Vocabulary {
    TYPE("type", "types", TYPE_PLACE),
    NEED("needs", "needs", NEED_PLACE),
    DEMAND("demand", "demand", DEMAND_PLACE);

    private final String field;
    private final String list;
    private final Pattern place;

    Vocabulary(String field, String list, Pattern place) {
      this.field = field;
      this.list = list;
      this.place = place;
    }
  }

  private final DocumentEntry file;
  private final Order order;

  /** One who cannot read a file as it was meant may read anything in it otherwise. */
  private final boolean misread;

  private final Set<String> channels;
  private final Set<String> addresses;
  private final Set<String> roles;
  private final boolean officialSites;

  /**
   * The doubt that a damaged file leaves.
   *
   * @param order as far as it could be read
   */
  public OrderDoubt(DocumentEntry file, Order order) {
    this.file = file;
    this.order = order;
    this.misread = !file.document().findings().isEmpty();
    this.channels = words(Vocabulary.TYPE, "channel");
    this.addresses = words(Vocabulary.TYPE, "address");
    this.roles = words(Vocabulary.NEED, "role");
    this.officialSites =
        !addresses.isEmpty()
            || !words(Vocabulary.TYPE, "paragraph").isEmpty()
            || open(Vocabulary.TYPE)
            || damaged("/grounds")
            || file.damaged().within("/grounds/official-site");
  }

  /** Whether the finding speaks of a word that the file may have meant to name. */
  public boolean covers(Finding finding) {
    if (!finding.code().equals("TP104")) {
      return false;
    }
    String pointer = finding.location().pointer();
    for (Vocabulary vocabulary : Vocabulary.values()) {
      if (vocabulary.place.matcher(pointer).matches()) {
        return open(vocabulary);
      }
    }
    return false;
  }

  /** Shows the pointers of all that rests on what is damaged in the order. */
  public void spread(SourceDocument touchpoints, Consumer<String> damaged) {
    YamlNode list = touchpoints.find(TOUCHPOINTS).orElse(null);
    if (list instanceof Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        if (sequence.items().get(i) instanceof Mapping touchpoint) {
          spread(touchpoint, Pointers.child(TOUCHPOINTS, i), damaged);
        }
      }
    }
  }

  private void spread(Mapping touchpoint, String pointer, Consumer<String> damaged) {
    String id = text(touchpoint.get(Vocabulary.TYPE.field));
    Optional<TouchpointType> type = order.types().byId(id);
    if (type.isEmpty()) {
      damaged.accept(Pointers.child(pointer, Vocabulary.TYPE.field));
    }
    if (channels.contains(id)) {
      damaged.accept(Pointers.child(pointer, "channel"));
    }
    if (addresses.contains(id)
        || (officialSites && type.filter(order::isOfficialSite).isPresent())) {
      damaged.accept(Pointers.child(pointer, "address"));
    }
    String needs = Pointers.child(pointer, Vocabulary.NEED.field);
    if (order.needs().all().isEmpty()) {
      damaged.accept(needs);
    }
    if (touchpoint.get(Vocabulary.NEED.field) instanceof Sequence stated) {
      for (int i = 0; i < stated.items().size(); i++) {
        String need = text(stated.items().get(i));
        if (order.needs().byId(need).isEmpty() || roles.contains(need)) {
          damaged.accept(Pointers.child(needs, i));
        }
      }
    }
  }

  /** Whether the list of the order may have more words than could be read. */
  private boolean open(Vocabulary vocabulary) {
    String list = "/" + vocabulary.list;
    if (misread || damaged(list)) {
      return true;
    }
    int size = items(vocabulary).size();
    for (int i = 0; i < size; i++) {
      String item = Pointers.child(list, i);
      if (damaged(item) || file.damaged().within(Pointers.child(item, "id"))) {
        return true;
      }
    }
    return false;
  }

  /** The words of a list whose field is damaged. */
  private Set<String> words(Vocabulary vocabulary, String field) {
    Set<String> words = new HashSet<>();
    List<YamlNode> items = items(vocabulary);
    for (int i = 0; i < items.size(); i++) {
      String item = Pointers.child("/" + vocabulary.list, i);
      if (items.get(i) instanceof Mapping word
          && (misread || file.damaged().within(Pointers.child(item, field)))) {
        words.add(text(word.get("id")));
      }
    }
    return words;
  }

  private boolean damaged(String pointer) {
    return file.damaged().at(pointer);
  }

  private List<YamlNode> items(Vocabulary vocabulary) {
    return file.document().find("/" + vocabulary.list).orElse(null) instanceof Sequence sequence
        ? sequence.items()
        : List.of();
  }

  private static String text(@Nullable YamlNode node) {
    return node instanceof Scalar scalar ? scalar.text() : "";
  }
}
