/** Rules about what nobody has written yet: it must not be taken for a part of the list. */
@NullMarked
package ru.touchpoints.registry.rule.blank;

import org.jspecify.annotations.NullMarked;
