/** Comments that keep a finding from being reported, and what is wrong with such comments. */
@NullMarked
package ru.touchpoints.registry.rule.suppression;

import org.jspecify.annotations.NullMarked;
