/** What stands in a file where nobody has written anything yet. */
@NullMarked
package ru.touchpoints.registry.model.blank;

import org.jspecify.annotations.NullMarked;
