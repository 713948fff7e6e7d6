/** What people and the program write where there is nothing to say, or nobody has said it yet. */
@NullMarked
package ru.touchpoints.registry.model.blank;

import org.jspecify.annotations.NullMarked;
