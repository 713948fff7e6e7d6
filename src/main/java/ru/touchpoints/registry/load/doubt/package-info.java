/** What a fault in the order of a list leaves open in the list itself. */
@NullMarked
package ru.touchpoints.registry.load.doubt;

import org.jspecify.annotations.NullMarked;
