/** Several files written as one: a journal tells the next run what a killed one had begun. */
@NullMarked
package ru.touchpoints.registry.source.journal;

import org.jspecify.annotations.NullMarked;
