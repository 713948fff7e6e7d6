/** Words as people type them: with letters of another alphabet, in Russian, or with nothing in. */
@NullMarked
package ru.touchpoints.registry.load.word;

import org.jspecify.annotations.NullMarked;
