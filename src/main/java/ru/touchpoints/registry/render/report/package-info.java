/** Findings in every format that they are read in: one class per format. */
@NullMarked
package ru.touchpoints.registry.render.report;

import org.jspecify.annotations.NullMarked;
