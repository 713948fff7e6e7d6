/** Commands that produce the official list, п. 3.1. */
@NullMarked
package ru.touchpoints.registry.cli.official;

import org.jspecify.annotations.NullMarked;
