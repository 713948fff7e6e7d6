/** Immutable records and vocabularies of the order: no positions, no input or output. */
@NullMarked
package ru.touchpoints.registry.model;

import org.jspecify.annotations.NullMarked;
