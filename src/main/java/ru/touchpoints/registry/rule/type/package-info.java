/** Rules about the types, channels and addresses of touchpoints, section 4 of the order. */
@NullMarked
package ru.touchpoints.registry.rule.type;

import org.jspecify.annotations.NullMarked;
