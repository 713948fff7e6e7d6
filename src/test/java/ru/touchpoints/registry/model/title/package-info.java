/** Titles of processes, judged by people. */
@NullMarked
package ru.touchpoints.registry.model.title;

import org.jspecify.annotations.NullMarked;
