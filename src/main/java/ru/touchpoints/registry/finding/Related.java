package ru.touchpoints.registry.finding;

/** Another place that has to do with a finding, and why. */
public record Related(Location location, Message message) {}
