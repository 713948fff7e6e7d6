/**
 * What helps a person to begin: a new repository, completion of commands in the shell, pages of the
 * manual.
 */
@NullMarked
package ru.touchpoints.registry.cli.start;

import org.jspecify.annotations.NullMarked;
