/** Rules about what is peculiar at a touchpoint, п. 3.9. */
@NullMarked
package ru.touchpoints.registry.rule.specifics;

import org.jspecify.annotations.NullMarked;
