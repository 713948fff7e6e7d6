/** What the history tells: changes between two states, the story of one thing, the editions. */
@NullMarked
package ru.touchpoints.registry.history;

import org.jspecify.annotations.NullMarked;
