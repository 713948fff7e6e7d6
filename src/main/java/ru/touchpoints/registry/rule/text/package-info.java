/** Rules about the letters, signs and spaces of every text, whatever it tells. */
@NullMarked
package ru.touchpoints.registry.rule.text;

import org.jspecify.annotations.NullMarked;
