/** What is said of a run's time. */
@NullMarked
package ru.touchpoints.registry.render.timing;

import org.jspecify.annotations.NullMarked;
