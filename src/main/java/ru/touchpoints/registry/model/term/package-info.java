/** What a word of a closed vocabulary is, and how it is found by its id. */
@NullMarked
package ru.touchpoints.registry.model.term;

import org.jspecify.annotations.NullMarked;
