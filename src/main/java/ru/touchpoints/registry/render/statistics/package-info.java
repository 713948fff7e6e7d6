/** The figures of a list as text, JSON and HTML. */
@NullMarked
package ru.touchpoints.registry.render.statistics;

import org.jspecify.annotations.NullMarked;
