/** Findings in every format. */
@NullMarked
package ru.touchpoints.registry.render.report;

import org.jspecify.annotations.NullMarked;
