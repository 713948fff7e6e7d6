package ru.touchpoints.registry.finding;

/**
 * A repair of a few characters.
 *
 * @param span what is replaced; an empty one to insert
 * @param text what stands there afterwards; empty to delete
 */
public record Replacement(Span span, String text) {}
