/** What every output shares: words, layout, colours, JSON; the formats stand in the rooms below. */
@NullMarked
package ru.touchpoints.registry.render;

import org.jspecify.annotations.NullMarked;
