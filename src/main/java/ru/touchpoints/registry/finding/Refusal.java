package ru.touchpoints.registry.finding;

import java.util.List;

/** The program cannot do what was asked, and says why: exit code 2. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  /**
   * @param key of the sentence in the bundle, without its prefix {@code refusal.}
   */
  public Refusal(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  public String key() {
    return "refusal." + key;
  }

  public Object[] arguments() {
    return arguments.toArray();
  }
}
