/** What the shell offers to people who begin. */
@NullMarked
package ru.touchpoints.registry.cli.start;

import org.jspecify.annotations.NullMarked;
