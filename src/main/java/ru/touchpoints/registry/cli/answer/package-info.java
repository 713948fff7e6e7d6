/** Where a person's answers come from: lines edited at a terminal, or plain ones from anywhere. */
@NullMarked
package ru.touchpoints.registry.cli.answer;

import org.jspecify.annotations.NullMarked;
