/**
 * What the program is fed with that nobody wrote on purpose. The targets stand here, run on a small
 * corpus by the tests and on endless input by the profile {@code fuzz}.
 */
@NullMarked
package ru.touchpoints.registry.fuzz;

import org.jspecify.annotations.NullMarked;
