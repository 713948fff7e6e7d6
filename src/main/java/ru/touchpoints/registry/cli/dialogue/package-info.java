/** Questions to a person at a terminal, with help, a way back and a way out. */
@NullMarked
package ru.touchpoints.registry.cli.dialogue;

import org.jspecify.annotations.NullMarked;
