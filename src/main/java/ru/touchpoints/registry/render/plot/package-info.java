/** Figures drawn on a page: plots that need nothing but the page, each beside its table. */
@NullMarked
package ru.touchpoints.registry.render.plot;

import org.jspecify.annotations.NullMarked;
