package ru.touchpoints.registry.model.order;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The part that a need has in what a client and the body say to each other by turns. */
public enum NeedRole {
  /** The client hands in something that has to be answered. */
  REQUEST,
  /** How far the answer is. */
  PROGRESS,
  /** The answer. */
  RESULT,
  /** The client tells how it went. */
  FEEDBACK,
  /** What became of that. */
  FEEDBACK_RESULT;

  /** The word in YAML. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<NeedRole> byId(String id) {
    return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
  }
}
