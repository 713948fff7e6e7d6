package ru.touchpoints.registry.timing;

/** The parts of a check of the list that are told apart, in the order in which they come. */
public enum Phase {
  /** From the start of the process to the first line of the program. */
  START,
  COMMAND_LINE,
  LISTING,
  READING,
  YAML,
  SCHEMA,
  RECORDS,
  FILE_RULES,
  LIST_RULES,
  /** What suppressions and the passport make of the findings, and their order. */
  WEIGHING,
  REPORT
}
