package ru.touchpoints.registry.model.order;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a rule, a change or a document rests on, wherever an order happens to say it. */
public enum Notion {
  /** The data are complete. */
  COMPLETENESS,
  /** A structural unit supplies the data. */
  SUPPLIER,
  /** The list follows the process registry. */
  PROCESS_REGISTRY,
  /** Every process of every direction has its touchpoints. */
  COVERAGE,
  /** What the client comes for is stated. */
  NEEDS,
  /** Needs beyond those that are named. */
  OTHER_NEEDS,
  /** One place is one touchpoint. */
  SINGLE_POINT,
  /** Stages in one place are one touchpoint. */
  STAGES,
  /** Nobody waits for an answer who has asked nothing. */
  ORIGIN,
  /** What is done without a request has no request. */
  NO_REQUEST,
  DIGITAL_FIRST,
  OFFLINE_KEPT,
  /** The client sees the history of their dealings. */
  HISTORY,
  SPECIFICS,
  /** A touchpoint is digital or offline. */
  CHANNEL,
  /** The kinds of touchpoints. */
  TYPES,
  OFFICIAL_SITE,
  /** The head of the department confirms the data from time to time. */
  REVIEW,
  /** Processes come into the list and leave it. */
  INCLUSION,
  TYPE_CHANGED,
  NEEDS_CHANGED,
  /** Whom a touchpoint serves. */
  CLIENTS,
  /** What a digital touchpoint is. */
  DIGITAL_POINT,
  /** What an offline touchpoint is. */
  OFFLINE_POINT,
  EXTERNAL_CLIENT,
  INTERNAL_CLIENT,
  /** Internal clients have a direction of their own. */
  INTERNAL_DIRECTION,
  /** What is done at a client's request. */
  SERVICE,
  /** What is done without one. */
  FUNCTION,
  /** The list is draft or approved. */
  STATUS,
  /** The order itself, in its first words. */
  ACT,
  /** Who answers for the list. */
  AUTHORISED_PERSON,
  /** What the one who answers for the list does with it. */
  SUPERVISION,
  /** The form by which the list is printed. */
  ANNEX,
  /** What a touchpoint is. */
  TOUCHPOINT,
  /** What is done at the body's own motion as soon as it is needed. */
  PROACTIVE,
  LIFE_SITUATIONS,
  /** What counts as specifics. */
  PECULIARITIES,
  /** By what a touchpoint is there. */
  BASIS,
  /** What makes the list due for an update. */
  CHANGES;

  private static final Map<String, Notion> BY_ID = new HashMap<>();

  static {
    for (Notion notion : values()) {
      BY_ID.put(notion.id(), notion);
    }
  }

  /** The word in YAML. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Notion> byId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
