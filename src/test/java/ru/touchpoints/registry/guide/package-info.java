/** Tests that the schemas teach the form and that the editors' guide repeats them faithfully. */
@NullMarked
package ru.touchpoints.registry.guide;

import org.jspecify.annotations.NullMarked;
