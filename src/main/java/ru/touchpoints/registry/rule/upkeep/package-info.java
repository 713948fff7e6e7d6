/** Rules that keep the list up to date with processes, reviews and changes, п. 5.1 and 5.2. */
@NullMarked
package ru.touchpoints.registry.rule.upkeep;

import org.jspecify.annotations.NullMarked;
