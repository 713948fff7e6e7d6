package ru.touchpoints.registry.finding;

import java.util.Arrays;
import java.util.Optional;

/** How much a finding weighs; the gravest comes first. */
public enum Severity {
  ERROR("error"),
  WARNING("warning"),
  INFO("info");

  private final String id;

  Severity(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public boolean atLeast(Severity threshold) {
    return compareTo(threshold) <= 0;
  }

  public static Optional<Severity> byId(String id) {
    return Arrays.stream(values()).filter(severity -> severity.id.equals(id)).findFirst();
  }
}
