/** The list as a whole: where it lies, what of it is looked at, what the rules say of it. */
@NullMarked
package ru.touchpoints.registry.list;

import org.jspecify.annotations.NullMarked;
