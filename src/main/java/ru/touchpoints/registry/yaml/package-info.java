/**
 * The positioned document: nodes and comments with their places, pointers, and text by characters.
 */
@NullMarked
package ru.touchpoints.registry.yaml;

import org.jspecify.annotations.NullMarked;
