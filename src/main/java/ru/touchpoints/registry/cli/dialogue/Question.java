package ru.touchpoints.registry.cli.dialogue;

/**
 * What is asked.
 *
 * @param heading a line
 * @param help what the answer means, at length
 */
public record Question(String heading, String help) {}
