/** Rules about what the list must cover, п. 3.1, 3.5 and 5.1.1. */
@NullMarked
package ru.touchpoints.registry.rule.coverage;

import org.jspecify.annotations.NullMarked;
