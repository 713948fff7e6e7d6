/** What parts one text from another, line by line. */
@NullMarked
package ru.touchpoints.registry.source.lines;

import org.jspecify.annotations.NullMarked;
