/** What stands between a list and a signature, a class each. */
@NullMarked
package ru.touchpoints.registry.signing.hindrance;

import org.jspecify.annotations.NullMarked;
