/** What a person at a terminal sees and may answer. */
@NullMarked
package ru.touchpoints.registry.cli.dialogue;

import org.jspecify.annotations.NullMarked;
