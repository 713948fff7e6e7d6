/** Where the files of a list lie. */
@NullMarked
package ru.touchpoints.registry.load.place;

import org.jspecify.annotations.NullMarked;
