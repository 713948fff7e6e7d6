/** What cannot be seen from outside in a test without waiting. */
@NullMarked
package ru.touchpoints.registry.cli.official;

import org.jspecify.annotations.NullMarked;
