/** Commands that tell what became of the list: changes, editions, the story of one process. */
@NullMarked
package ru.touchpoints.registry.cli.history;

import org.jspecify.annotations.NullMarked;
