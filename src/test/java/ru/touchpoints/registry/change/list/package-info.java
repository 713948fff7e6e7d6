/** Two states of a list, and the story of a history. */
@NullMarked
package ru.touchpoints.registry.change.list;

import org.jspecify.annotations.NullMarked;
