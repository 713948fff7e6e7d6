/**
 * What the program brings along: its libraries and their licences, as the build wrote them down.
 */
@NullMarked
package ru.touchpoints.registry.bundled;

import org.jspecify.annotations.NullMarked;
