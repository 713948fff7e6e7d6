/** Addresses and channels, judged by people. */
@NullMarked
package ru.touchpoints.registry.rule.type;

import org.jspecify.annotations.NullMarked;
