/** Where in a list the thing stands that an editor names, by its id or in the list's own words. */
@NullMarked
package ru.touchpoints.registry.authoring.place;

import org.jspecify.annotations.NullMarked;
