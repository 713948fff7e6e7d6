/**
 * What every command stands on: the streams, the surroundings, the refusals and the list that was
 * read.
 */
@NullMarked
package ru.touchpoints.registry.cli.base;

import org.jspecify.annotations.NullMarked;
