/**
 * What differs between two states of the list, each change with the paragraph that it sets in
 * motion, and the story that the changes of a whole history make.
 */
@NullMarked
package ru.touchpoints.registry.change.list;

import org.jspecify.annotations.NullMarked;
