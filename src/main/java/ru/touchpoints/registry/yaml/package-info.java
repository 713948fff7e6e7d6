/**
 * Bytes to a positioned document: nodes, spans, syntax findings and pointers, never an exception.
 */
@NullMarked
package ru.touchpoints.registry.yaml;

import org.jspecify.annotations.NullMarked;
