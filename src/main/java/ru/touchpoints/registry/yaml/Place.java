package ru.touchpoints.registry.yaml;

/**
 * A node and where it stands in its document.
 *
 * @param pointer a JSON Pointer (RFC 6901); empty for the root
 * @param start the first code point of the node together with its key
 */
public record Place(String pointer, YamlNode node, int start) {}
