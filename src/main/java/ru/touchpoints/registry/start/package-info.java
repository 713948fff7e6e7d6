/** A new body's repository: its passport, its first files, the settings around them. */
@NullMarked
package ru.touchpoints.registry.start;

import org.jspecify.annotations.NullMarked;
