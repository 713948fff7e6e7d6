/** Commands that hold the list against the process registry, п. 3.1 and 5.1.1. */
@NullMarked
package ru.touchpoints.registry.cli.compare;

import org.jspecify.annotations.NullMarked;
