/** What the command line takes from the order by which the list is kept. */
@NullMarked
package ru.touchpoints.registry.cli.words;

import org.jspecify.annotations.NullMarked;
