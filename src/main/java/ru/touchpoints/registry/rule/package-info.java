/** A rule and what it says of itself; the rules stand in the rooms below, one for each section. */
@NullMarked
package ru.touchpoints.registry.rule;

import org.jspecify.annotations.NullMarked;
