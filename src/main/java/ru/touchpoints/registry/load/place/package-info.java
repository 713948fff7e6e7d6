/** Where in the folder of a list what is kept. */
@NullMarked
package ru.touchpoints.registry.load.place;

import org.jspecify.annotations.NullMarked;
