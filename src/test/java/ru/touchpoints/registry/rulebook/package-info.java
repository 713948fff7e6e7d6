/** Every rule with its cases and its page. */
@NullMarked
package ru.touchpoints.registry.rulebook;

import org.jspecify.annotations.NullMarked;
