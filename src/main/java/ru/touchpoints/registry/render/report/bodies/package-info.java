/** Findings in the lists of several bodies, told body by body. */
@NullMarked
package ru.touchpoints.registry.render.report.bodies;

import org.jspecify.annotations.NullMarked;
