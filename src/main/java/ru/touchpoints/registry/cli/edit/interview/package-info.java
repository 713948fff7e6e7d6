/**
 * What an editor is asked at a terminal: which place in the list is meant, and what stands there.
 */
@NullMarked
package ru.touchpoints.registry.cli.edit.interview;

import org.jspecify.annotations.NullMarked;
