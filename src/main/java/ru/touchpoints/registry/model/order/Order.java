package ru.touchpoints.registry.model.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.model.term.Term;
import ru.touchpoints.registry.model.term.Terms;

/** An order by which a list is kept, as far as orders differ: its words, and where it says what. */
public final class Order {

  private final Terms<TouchpointType> types;
  private final Terms<Need> needs;
  private final Terms<Demand> demand;
  private final Map<Notion, List<String>> grounds;
  private final Optional<String> annex;
  private final List<TouchpointType> officialSites;

  /**
   * @param types the kinds of touchpoint, in the order of the paragraphs
   * @param needs what clients come for, in the order of the paragraphs
   * @param demand how much touchpoints are used; the first is that of one that is used as usual
   * @param grounds how the order cites what a rule rests on, without «п.»; a notion left out has
   *     none
   * @param annex what is printed above the list; empty where its usual words fit
   */
  public Order(
      Terms<TouchpointType> types,
      Terms<Need> needs,
      Terms<Demand> demand,
      Map<Notion, List<String>> grounds,
      Optional<String> annex) {
    this.types = types;
    this.needs = needs;
    this.demand = demand;
    this.grounds = Map.copyOf(grounds);
    this.annex = annex;
    this.officialSites = officialSites();
  }

  /** The order of a list of which nobody can say by what order it is kept. */
  public static Order unread() {
    return new Order(
        Terms.of(List.<TouchpointType>of()),
        Terms.of(List.<Need>of()),
        Terms.of(List.<Demand>of()),
        Map.of(),
        Optional.empty());
  }

  /** The kinds of touchpoint, in the order of the paragraphs. */
  public Terms<TouchpointType> types() {
    return types;
  }

  /** What clients come for, in the order of the paragraphs. */
  public Terms<Need> needs() {
    return needs;
  }

  /** What is printed above the list, when the order has words of its own for that. */
  public Optional<String> annex() {
    return annex;
  }

  /** How much touchpoints are used; the first word is that of one that is used as usual. */
  public Terms<Demand> demand() {
    return demand;
  }

  /** The words for how much touchpoints are used, for an order that says nothing of it. */
  public Terms<Demand> unnumberedDemand() {
    return Terms.of(
        demand.all().stream()
            .map(word -> new Demand(word.id(), word.title(), Optional.empty()))
            .toList());
  }

  /** How the order cites these notions, each citation once; nothing for what it does not say. */
  public List<String> citations(List<Notion> notions) {
    return notions.stream()
        .flatMap(notion -> grounds.getOrDefault(notion, List.of()).stream())
        .distinct()
        .toList();
  }

  /** Whether touchpoints of that kind are sites of the body itself. */
  public boolean isOfficialSite(TouchpointType type) {
    return officialSites.contains(type);
  }

  /** Where no kind is cited as official sites are, they are the first kind that has links. */
  private List<TouchpointType> officialSites() {
    List<String> places = grounds.getOrDefault(Notion.OFFICIAL_SITE, List.of());
    List<TouchpointType> linked =
        types.all().stream().filter(type -> type.address() == AddressKind.URL).toList();
    List<TouchpointType> cited =
        linked.stream()
            .filter(type -> type.paragraph().filter(places::contains).isPresent())
            .toList();
    return cited.isEmpty() ? linked.subList(0, Math.min(1, linked.size())) : cited;
  }

  /** How the order cites what it says of it, all places in one text; empty when it has none. */
  public Optional<String> cited(Notion notion) {
    return Optional.ofNullable(grounds.get(notion)).map(places -> String.join(", ", places));
  }

  /** How the order cites the word; empty when it does not. */
  public Optional<String> cited(Term term) {
    return term instanceof Numbered numbered
        ? numbered.paragraph()
        : Optional.of(term).filter(Grounded.class::isInstance).flatMap(this::ground);
  }

  private Optional<String> ground(Term term) {
    return cited(((Grounded) term).notion());
  }

  /**
   * What texts that cite this order mean by a place of it, as {@link Citations} calls it: the first
   * notion that stands there alone, or all needs for the range that their places are.
   */
  public Optional<String> notionAt(String place) {
    for (Notion notion : Notion.values()) {
      if (grounds.getOrDefault(notion, List.of()).equals(List.of(place))) {
        return Optional.of(notion.id());
      }
    }
    return new Citations(this).each().filter(place::equals).map(each -> Citations.EACH_NEED);
  }

  /** Whether the order says anything of it. */
  public boolean says(Notion notion) {
    return grounds.containsKey(notion);
  }
}
