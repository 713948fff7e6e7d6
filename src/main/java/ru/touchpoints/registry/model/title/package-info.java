/**
 * When two titles speak of one process.
 *
 * <p>The measure is {@link ru.touchpoints.registry.model.title.ProcessTitle#near}; how often it is
 * right is held by a corpus of pairs judged by people.
 */
@NullMarked
package ru.touchpoints.registry.model.title;

import org.jspecify.annotations.NullMarked;
