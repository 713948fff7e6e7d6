/** Rules, their metadata, the explicit catalogue of them and the engine that runs them. */
@NullMarked
package ru.touchpoints.registry.rule;

import org.jspecify.annotations.NullMarked;
