/** Commands that write to a list, killed over and over at every moment of their work. */
@NullMarked
package ru.touchpoints.registry.kill;

import org.jspecify.annotations.NullMarked;
