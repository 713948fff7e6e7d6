/**
 * What differs between the list and a process registry, and which paragraph that sets in motion.
 */
@NullMarked
package ru.touchpoints.registry.change;

import org.jspecify.annotations.NullMarked;
