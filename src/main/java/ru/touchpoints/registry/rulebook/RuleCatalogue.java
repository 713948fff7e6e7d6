package ru.touchpoints.registry.rulebook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.rule.Rule;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rule.blank.Placeholder;
import ru.touchpoints.registry.rule.channel.NoDigital;
import ru.touchpoints.registry.rule.channel.NoHistory;
import ru.touchpoints.registry.rule.channel.NoOffline;
import ru.touchpoints.registry.rule.client.ClientNotServed;
import ru.touchpoints.registry.rule.coverage.EmptyDirection;
import ru.touchpoints.registry.rule.coverage.ExcludedProcess;
import ru.touchpoints.registry.rule.coverage.UncoveredProcess;
import ru.touchpoints.registry.rule.need.DuplicateTouchpoint;
import ru.touchpoints.registry.rule.need.NeedWithoutOrigin;
import ru.touchpoints.registry.rule.need.NoNeeds;
import ru.touchpoints.registry.rule.need.OtherNeedKnown;
import ru.touchpoints.registry.rule.need.RequestInFunction;
import ru.touchpoints.registry.rule.need.SplitByStage;
import ru.touchpoints.registry.rule.reference.DuplicateId;
import ru.touchpoints.registry.rule.reference.PartnerSilent;
import ru.touchpoints.registry.rule.reference.RepeatedColumn;
import ru.touchpoints.registry.rule.reference.SchemaDrift;
import ru.touchpoints.registry.rule.reference.TwinFiles;
import ru.touchpoints.registry.rule.reference.UnknownCheck;
import ru.touchpoints.registry.rule.reference.UnknownDepartment;
import ru.touchpoints.registry.rule.reference.UnknownDirection;
import ru.touchpoints.registry.rule.reference.UnknownProcess;
import ru.touchpoints.registry.rule.reference.WrongPlace;
import ru.touchpoints.registry.rule.specifics.SpecificsNotExamined;
import ru.touchpoints.registry.rule.specifics.WordsForNothing;
import ru.touchpoints.registry.rule.suppression.ExpiredSuppression;
import ru.touchpoints.registry.rule.suppression.UnusedSuppression;
import ru.touchpoints.registry.rule.text.InvisibleCharacter;
import ru.touchpoints.registry.rule.text.MixedAlphabets;
import ru.touchpoints.registry.rule.text.TextLostInComment;
import ru.touchpoints.registry.rule.text.UntidyText;
import ru.touchpoints.registry.rule.type.AddressForm;
import ru.touchpoints.registry.rule.type.ChannelContradictsType;
import ru.touchpoints.registry.rule.type.UnofficialDomain;
import ru.touchpoints.registry.rule.upkeep.ChangedAfterReview;
import ru.touchpoints.registry.rule.upkeep.ProcessChanged;
import ru.touchpoints.registry.rule.upkeep.ReviewOverdue;

/** Every rule there is, listed by hand: nothing is searched for at run time. */
public final class RuleCatalogue {

  /** Made when first asked for: findings that are known already need no rules. */
  private @Nullable Contents contents;

  private final Supplier<Order> order;

  private RuleCatalogue(Supplier<Order> order) {
    this.order = order;
  }

  private record Contents(List<Rule> rules, Map<String, RuleInfo> infos) {

    static Contents of(List<Rule> rules, Order order) {
      // A code may be told by the schemas and by a check of its own, as TP104 is.
      Map<String, RuleInfo> infos =
          Stream.concat(
                  Stream.concat(ReadingRules.ALL.stream(), rules.stream().map(Rule::info)),
                  Stream.of(UnusedSuppression.INFO, ExpiredSuppression.INFO))
              .map(info -> info.under(order))
              .collect(
                  Collectors.toMap(RuleInfo::code, Function.identity(), (first, again) -> first));
      Rule last = new UnknownCheck(codes(infos, false), codes(infos, true));
      return new Contents(Stream.concat(rules.stream(), Stream.of(last)).toList(), infos);
    }

    private static Set<String> codes(Map<String, RuleInfo> infos, boolean binding) {
      return infos.values().stream()
          .filter(info -> info.binding() == binding)
          .map(RuleInfo::code)
          .collect(Collectors.toSet());
    }
  }

  private synchronized Contents contents() {
    Contents known = contents;
    if (known == null) {
      known = Contents.of(all(), order.get());
      contents = known;
    }
    return known;
  }

  /** The rules as the built-in order has them. */
  public static RuleCatalogue standard() {
    return under(BuiltInOrder::get);
  }

  /** The rules as that order has them. */
  public static RuleCatalogue under(Order order) {
    return new RuleCatalogue(() -> order);
  }

  /** The rules as an order has them that is read when somebody asks for them. */
  public static RuleCatalogue under(Supplier<Order> order) {
    return new RuleCatalogue(order);
  }

  /** The rules as that order and a passport with those checks have them. */
  public static List<RuleInfo> infos(Order order, Set<String> checks) {
    return under(order).infos().stream()
        .map(info -> info.rests() && checks.contains(info.code()) ? info.awake() : info)
        .toList();
  }

  /** The order that has them so. */
  public Order order() {
    return order.get();
  }

  /** The same rules as that order has them. */
  public RuleCatalogue as(Order other) {
    return other == order.get() ? this : under(other);
  }

  private static List<Rule> all() {
    return List.of(
        new Placeholder(),
        new SchemaDrift(),
        new UnknownDirection(),
        new UnknownProcess(),
        new UnknownDepartment(),
        new DuplicateId(),
        new TwinFiles(),
        new RepeatedColumn(),
        new WrongPlace(),
        new PartnerSilent(),
        new ExcludedProcess(),
        new EmptyDirection(),
        new UncoveredProcess(),
        new NoNeeds(),
        new DuplicateTouchpoint(),
        new SpecificsNotExamined(),
        new WordsForNothing(),
        new ChannelContradictsType(),
        new AddressForm(),
        new ClientNotServed(),
        new OtherNeedKnown(),
        new SplitByStage(),
        new NeedWithoutOrigin(),
        new RequestInFunction(),
        new NoDigital(),
        new NoOffline(),
        new NoHistory(),
        new UnofficialDomain(),
        new ProcessChanged(),
        new ReviewOverdue(),
        new ChangedAfterReview(),
        new MixedAlphabets(),
        new InvisibleCharacter(),
        new UntidyText(),
        new TextLostInComment());
  }

  /**
   * How loudly each rule speaks that a passport can soften.
   *
   * @param asked the severities that a passport asks for; words that are none change nothing
   */
  public Map<String, String> severities(Map<String, String> asked) {
    return infos().stream()
        .filter(info -> !info.binding())
        .collect(
            Collectors.toMap(
                RuleInfo::code,
                info -> {
                  String word = asked.getOrDefault(info.code(), "");
                  boolean known = word.equals(RuleEngine.IGNORE) || Severity.byId(word).isPresent();
                  return known ? word : info.severity().id();
                }));
  }

  /** The checks to run over a registry that was read. */
  public List<Rule> rules() {
    return contents().rules();
  }

  /** Those that look at one file by itself. */
  public FileRules fileRules() {
    return new FileRules(rules());
  }

  /** The metadata of every rule, in the order of the codes. */
  public List<RuleInfo> infos() {
    return contents().infos().values().stream()
        .sorted(Comparator.comparing(RuleInfo::code))
        .toList();
  }

  public Optional<RuleInfo> info(String code) {
    return Optional.ofNullable(contents().infos().get(code));
  }
}
