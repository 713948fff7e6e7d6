/** Comments that ask for silence. */
@NullMarked
package ru.touchpoints.registry.rule.suppression;

import org.jspecify.annotations.NullMarked;
