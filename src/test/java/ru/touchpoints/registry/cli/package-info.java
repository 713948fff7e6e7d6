/** The whole program as its users meet it: arguments in, output and exit code out. */
@NullMarked
package ru.touchpoints.registry.cli;

import org.jspecify.annotations.NullMarked;
