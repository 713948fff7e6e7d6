package ru.touchpoints.registry.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ru.touchpoints.registry.edit.YamlValue;
import ru.touchpoints.registry.exchange.points.Answers;
import ru.touchpoints.registry.exchange.points.ListCell;
import ru.touchpoints.registry.exchange.points.Slot;
import ru.touchpoints.registry.exchange.points.TitleCell;
import ru.touchpoints.registry.exchange.points.TouchpointTable;
import ru.touchpoints.registry.exchange.points.TouchpointTable.TableRow;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.word.TypedText;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.field.FieldKind;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.order.Need;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.model.order.TouchpointType;
import ru.touchpoints.registry.model.term.Term;
import ru.touchpoints.registry.model.term.Terms;

/** What the cells of one row make of the fields of its touchpoint. */
final class RowFields {

  private final Order order;
  private final TouchpointTable table;
  private final TableRow row;
  private final Optional<Touchpoint> current;
  private final List<ClientKind> processClients;
  private final Consumer<Message> faults;
  private final Map<String, Optional<YamlValue>> fields = new LinkedHashMap<>();
  private final Set<String> needs;
  private List<String> otherNeeds;

  /**
   * @param current the touchpoint as the list has it; empty for a new one
   * @param needs as its file has them, in their order there
   */
  RowFields(
      Order order,
      TouchpointTable table,
      TableRow row,
      Optional<Touchpoint> current,
      List<String> needs,
      Optional<Process> process,
      Consumer<Message> faults) {
    this.order = order;
    this.table = table;
    this.row = row;
    this.current = current;
    this.processClients = process.map(Process::clients).orElse(List.of());
    this.faults = faults;
    this.needs = new LinkedHashSet<>(needs);
    this.otherNeeds = current.map(Touchpoint::otherNeeds).orElse(List.of());
  }

  /** The fields that the cells read so far speak of; a value is empty where the field goes. */
  Map<String, Optional<YamlValue>> fields() {
    return fields;
  }

  /** Takes the cell of a column over. */
  void take(Slot slot) {
    String text = row.text(slot);
    if (slot.need().isPresent()) {
      tick(slot, slot.need().get(), text);
      return;
    }
    if (slot.equals(Slot.TITLE_AND_ADDRESS)) {
      titleAndAddress(text);
    } else {
      slot.own().ifPresent(field -> take(slot, field, text));
    }
  }

  private void take(Slot slot, TouchpointField field, String text) {
    switch (field) {
      case ID -> {}
      case TITLE -> put(field, TypedText.clean(text));
      case ADDRESS -> put(field, TypedText.clean(TitleCell.address(text)));
      case TYPE -> type(text);
      case CHANNEL -> channel(text);
      case CLIENTS -> clients(text);
      case NEEDS -> needs(text);
      case OTHER_NEEDS -> otherNeeds(ListCell.texts(text, table.filled(), otherNeeds));
      case SPECIFICS -> specifics(text);
      case DEMAND -> term(slot, order.demand(), field, text);
      default -> {
        if (field.kind() == FieldKind.FLAG) {
          flag(slot, field, text);
        } else {
          put(field, Answers.noneFound(text) ? "" : TypedText.clean(text));
        }
      }
    }
  }

  private void fault(Slot slot, String key, Object... arguments) {
    faults.accept(table.spot(row, slot).say(key, arguments));
  }

  /** Every word that there is: somebody has to take one of them. */
  private void choose(Slot slot, String text, Terms<?> vocabulary) {
    List<Object> words = List.of(Message.shortened(text), Answers.titles(vocabulary));
    faults.accept(table.spot(row, slot).say(new Message("touchpoints.word", words)));
  }

  private void put(TouchpointField field, String text) {
    fields.put(field.id(), text.isEmpty() ? Optional.empty() : Optional.of(YamlValue.text(text)));
  }

  private void titleAndAddress(String text) {
    String title = current.map(Touchpoint::title).orElse("");
    String address = current.flatMap(Touchpoint::address).orElse("");
    if (!title.isEmpty() && (text + "\n").startsWith(title + "\n")) {
      put(TouchpointField.TITLE, title);
      put(
          TouchpointField.ADDRESS,
          TypedText.clean(TitleCell.address(text.substring(title.length()))));
    } else if (!address.isEmpty() && text.endsWith("\n" + address)) {
      put(
          TouchpointField.TITLE,
          TypedText.clean(TitleCell.joined(text.substring(0, text.length() - address.length()))));
      put(TouchpointField.ADDRESS, address);
    } else {
      TitleCell cell = TitleCell.of(text);
      put(TouchpointField.TITLE, TypedText.clean(cell.title()));
      put(TouchpointField.ADDRESS, TypedText.clean(cell.address()));
    }
  }

  private <T extends Term> Optional<T> term(
      Slot slot, Terms<T> vocabulary, TouchpointField field, String text) {
    Optional<T> term = Answers.term(vocabulary, text);
    if (text.isEmpty()) {
      fields.put(field.id(), Optional.empty());
    } else if (term.isEmpty()) {
      Optional<String> nearest = Answers.nearest(vocabulary, text);
      if (nearest.isPresent()) {
        fault(slot, "touchpoints.word-similar", text, nearest.get());
      } else {
        choose(slot, text, vocabulary);
      }
    } else {
      fields.put(field.id(), term.map(Term::id).map(YamlValue::text));
    }
    return term;
  }

  /** Where the new type does not tell the channel, the file has to: as the row says. */
  private void type(String text) {
    Optional<TouchpointType> type = term(Slot.TYPE, order.types(), TouchpointField.TYPE, text);
    boolean open = type.filter(known -> known.impliedChannel().isEmpty()).isPresent();
    boolean unsaid = current.flatMap(Touchpoint::statedChannel).isEmpty();
    if (open && unsaid && table.has(Slot.CHANNEL) && !row.text(Slot.CHANNEL).isEmpty()) {
      term(Slot.CHANNEL, Terms.of(Channel.class), TouchpointField.CHANNEL, row.text(Slot.CHANNEL));
    }
  }

  private void channel(String text) {
    Optional<Channel> channel =
        term(Slot.CHANNEL, Terms.of(Channel.class), TouchpointField.CHANNEL, text);
    Optional<TouchpointType> type =
        table.has(Slot.TYPE)
            ? Answers.term(order.types(), row.text(Slot.TYPE))
            : current.map(Touchpoint::type);
    boolean implied =
        channel.isPresent() && type.flatMap(TouchpointType::impliedChannel).equals(channel);
    if (implied && current.flatMap(Touchpoint::statedChannel).isEmpty()) {
      fields.remove(TouchpointField.CHANNEL.id());
    }
  }

  private void clients(String text) {
    Optional<List<ClientKind>> clients =
        Answers.noneFound(text) ? Optional.of(List.of()) : Answers.clients(text);
    if (clients.isEmpty()) {
      choose(Slot.CLIENTS, text, Terms.of(ClientKind.class));
      return;
    }
    boolean unsaid = current.map(Touchpoint::clients).orElse(List.of()).isEmpty();
    boolean usual = clients.get().equals(processClients.stream().distinct().sorted().toList());
    if (clients.get().isEmpty() || (unsaid && usual)) {
      fields.put(TouchpointField.CLIENTS.id(), Optional.empty());
    } else {
      fields.put(TouchpointField.CLIENTS.id(), Optional.of(ids(clients.get())));
    }
  }

  private static YamlValue ids(List<? extends Term> terms) {
    return YamlValue.texts(terms.stream().map(Term::id).toList());
  }

  private void tick(Slot slot, Need need, String text) {
    Optional<Boolean> ticked = Answers.ticked(text);
    if (ticked.isEmpty()) {
      fault(slot, "touchpoints.tick", text);
      return;
    }
    if (ticked.get()) {
      add(need);
    } else {
      needs.remove(need.id());
    }
    putNeeds();
  }

  /** Needs stand as the order has them, unless their file has them in another one. */
  private void add(Need need) {
    List<String> ordered = new ArrayList<>(needs);
    if (needs.add(need.id())) {
      int place = 0;
      for (int i = 0; i < ordered.size(); i++) {
        boolean earlier =
            order.needs().byId(ordered.get(i)).filter(n -> n.compareTo(need) < 0).isPresent();
        place = earlier ? i + 1 : place;
      }
      ordered.add(place, need.id());
      needs.clear();
      needs.addAll(ordered);
    }
  }

  private void putNeeds() {
    fields.put(
        TouchpointField.NEEDS.id(),
        needs.isEmpty() ? Optional.empty() : Optional.of(YamlValue.texts(List.copyOf(needs))));
  }

  private void needs(String text) {
    List<String> others = new ArrayList<>();
    Set<String> named = new LinkedHashSet<>();
    for (String part : ListCell.texts(text, false, otherNeeds)) {
      Optional<Need> need =
          otherNeeds.contains(part) ? Optional.empty() : Answers.term(order.needs(), part);
      if (need.isPresent()) {
        named.add(need.get().id());
      } else {
        others.add(part);
      }
    }
    needs.retainAll(named);
    named.forEach(id -> order.needs().byId(id).ifPresent(this::add));
    putNeeds();
    otherNeeds(others);
  }

  private void otherNeeds(List<String> texts) {
    otherNeeds = List.copyOf(texts);
    fields.put(
        TouchpointField.OTHER_NEEDS.id(),
        texts.isEmpty() ? Optional.empty() : Optional.of(YamlValue.texts(texts)));
  }

  private void specifics(String text) {
    List<String> known = current.flatMap(Touchpoint::specifics).orElse(List.of());
    if (text.isEmpty()) {
      fields.put(TouchpointField.SPECIFICS.id(), Optional.empty());
    } else if (Answers.noneFound(text)) {
      fields.put(TouchpointField.SPECIFICS.id(), Optional.of(YamlValue.texts(List.of())));
    } else {
      fields.put(
          TouchpointField.SPECIFICS.id(),
          Optional.of(YamlValue.texts(ListCell.texts(text, table.filled(), known))));
    }
  }

  private void flag(Slot slot, TouchpointField field, String text) {
    Optional<Boolean> yes = Answers.yes(text);
    if (yes.isEmpty()) {
      fault(slot, "touchpoints.yes-no", text);
    } else {
      fields.put(field.id(), yes.get() ? Optional.of(YamlValue.truth(true)) : Optional.empty());
    }
  }
}
