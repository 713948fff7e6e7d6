/** Rules about references between files (TP2xx). */
@NullMarked
package ru.touchpoints.registry.rule.reference;

import org.jspecify.annotations.NullMarked;
