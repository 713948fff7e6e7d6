/** What nobody has written yet, on its way to the signature. */
@NullMarked
package ru.touchpoints.registry.rule.blank;

import org.jspecify.annotations.NullMarked;
