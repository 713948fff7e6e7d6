/** The command that lays files out in one way: it writes what it has read again, or nothing. */
@NullMarked
package ru.touchpoints.registry.cli.layout;

import org.jspecify.annotations.NullMarked;
