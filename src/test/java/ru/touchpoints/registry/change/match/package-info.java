/** Which touchpoint is which, and which address, judged by people. */
@NullMarked
package ru.touchpoints.registry.change.match;

import org.jspecify.annotations.NullMarked;
