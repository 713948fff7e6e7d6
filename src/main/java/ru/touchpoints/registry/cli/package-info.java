/** The command line: wiring, commands, exit codes. */
@NullMarked
package ru.touchpoints.registry.cli;

import org.jspecify.annotations.NullMarked;
