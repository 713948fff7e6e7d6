/** Commands that check the list and explain the rules. */
@NullMarked
package ru.touchpoints.registry.cli.check;

import org.jspecify.annotations.NullMarked;
