/** A document of the list with its texts, lines and comments, and what of it is damaged. */
@NullMarked
package ru.touchpoints.registry.load.text;

import org.jspecify.annotations.NullMarked;
