/**
 * What the program has written beside a list, brought up to a newer version of the program: what
 * people have changed stays theirs, and is told.
 */
@NullMarked
package ru.touchpoints.registry.start.renewal;

import org.jspecify.annotations.NullMarked;
