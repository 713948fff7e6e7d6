package ru.touchpoints.registry.rule;

/**
 * One check, of the kind that its interfaces say: of a text, of a touchpoint, of a file by itself,
 * or of the registry as a whole. Rules hold no state: the same on the same occasion gives the same
 * findings, and several may be asked at once.
 */
public interface Rule {

  RuleInfo info();

  /** Whether the rule has anything to go by on the occasion. */
  default boolean applies(Occasion occasion) {
    return true;
  }
}
