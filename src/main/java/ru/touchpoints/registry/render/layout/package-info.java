/** What bringing files into the canonical layout came to. */
@NullMarked
package ru.touchpoints.registry.render.layout;

import org.jspecify.annotations.NullMarked;
