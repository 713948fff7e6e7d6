/** Two states of a passport and of its checks. */
@NullMarked
package ru.touchpoints.registry.change.passport;

import org.jspecify.annotations.NullMarked;
