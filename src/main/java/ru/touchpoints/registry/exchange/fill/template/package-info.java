/** A table that others fill in, with a sheet that says how: the template of a process registry. */
@NullMarked
package ru.touchpoints.registry.exchange.fill.template;

import org.jspecify.annotations.NullMarked;
