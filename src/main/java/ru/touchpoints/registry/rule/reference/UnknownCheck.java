package ru.touchpoints.registry.rule.reference;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.rule.RegistryRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** A severity in the passport for a rule that does not exist or cannot be softened. */
public final class UnknownCheck implements RegistryRule {

  private static final RuleInfo INFO = RuleInfo.of("TP102", "unknown-field", Severity.ERROR);

  /** What is no code at all, the schema refuses. */
  private static final Pattern CODE = Pattern.compile("TP\\d{3}");

  private final Set<String> changeable;
  private final Set<String> binding;

  /**
   * @param changeable the codes whose severity the passport may set
   * @param binding the codes whose severity is fixed
   */
  public UnknownCheck(Set<String> changeable, Set<String> binding) {
    this.changeable = Set.copyOf(changeable);
    this.binding = Set.copyOf(binding);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Registry registry, Consumer<Finding> findings) {
    registry
        .passport()
        .ifPresent(
            passport ->
                passport.value().checks().keySet().stream()
                    .filter(code -> CODE.matcher(code).matches() && !changeable.contains(code))
                    .forEach(code -> findings.accept(finding(passport, code))));
  }

  private Finding finding(Entry<Passport> passport, String code) {
    return INFO.finding(
        passport.atKey("checks", code),
        passport.subject("checks", code),
        binding.contains(code) ? "binding" : "no-rule",
        code);
  }
}
