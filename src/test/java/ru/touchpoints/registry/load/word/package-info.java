/** Words as people type them. */
@NullMarked
package ru.touchpoints.registry.load.word;

import org.jspecify.annotations.NullMarked;
