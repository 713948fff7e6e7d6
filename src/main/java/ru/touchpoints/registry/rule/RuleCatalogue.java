package ru.touchpoints.registry.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.touchpoints.registry.rule.client.ClientNotServed;
import ru.touchpoints.registry.rule.coverage.EmptyDirection;
import ru.touchpoints.registry.rule.coverage.ExcludedProcess;
import ru.touchpoints.registry.rule.coverage.UncoveredProcess;
import ru.touchpoints.registry.rule.need.DuplicateTouchpoint;
import ru.touchpoints.registry.rule.need.NoNeeds;
import ru.touchpoints.registry.rule.reference.DuplicateId;
import ru.touchpoints.registry.rule.reference.UnknownDepartment;
import ru.touchpoints.registry.rule.reference.UnknownDirection;
import ru.touchpoints.registry.rule.reference.UnknownProcess;
import ru.touchpoints.registry.rule.reference.WrongPlace;
import ru.touchpoints.registry.rule.specifics.SpecificsNotExamined;
import ru.touchpoints.registry.rule.type.AddressForm;
import ru.touchpoints.registry.rule.type.ChannelContradictsType;

/** Every rule there is, listed by hand: nothing is searched for at run time. */
public final class RuleCatalogue {

  private final List<Rule> rules;
  private final Map<String, RuleInfo> infos;

  private RuleCatalogue(List<RuleInfo> reading, List<Rule> rules) {
    this.rules = List.copyOf(rules);
    // A code may be told by the schemas and by a check of its own, as TP104 is.
    this.infos =
        Stream.concat(reading.stream(), rules.stream().map(Rule::info))
            .collect(
                Collectors.toMap(RuleInfo::code, Function.identity(), (first, again) -> first));
  }

  /** The rules of the contract. */
  public static RuleCatalogue standard() {
    return new RuleCatalogue(
        ReadingRules.ALL,
        List.of(
            new UnknownDirection(),
            new UnknownProcess(),
            new UnknownDepartment(),
            new DuplicateId(),
            new WrongPlace(),
            new ExcludedProcess(),
            new EmptyDirection(),
            new UncoveredProcess(),
            new NoNeeds(),
            new DuplicateTouchpoint(),
            new SpecificsNotExamined(),
            new ChannelContradictsType(),
            new AddressForm(),
            new ClientNotServed()));
  }

  /** The checks to run over a registry that was read. */
  public List<Rule> rules() {
    return rules;
  }

  /** The metadata of every rule, in the order of the codes. */
  public List<RuleInfo> infos() {
    return infos.values().stream().sorted(Comparator.comparing(RuleInfo::code)).toList();
  }

  public Optional<RuleInfo> info(String code) {
    return Optional.ofNullable(infos.get(code));
  }
}
