/** All rules: their catalogue, their pages, and the run of them over a list. */
@NullMarked
package ru.touchpoints.registry.rulebook;

import org.jspecify.annotations.NullMarked;
