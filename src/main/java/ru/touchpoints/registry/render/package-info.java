/** Reports and changes as text or data: one class a format. */
@NullMarked
package ru.touchpoints.registry.render;

import org.jspecify.annotations.NullMarked;
