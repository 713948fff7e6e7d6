/** What is told of a change before it is written. */
@NullMarked
package ru.touchpoints.registry.render.authoring;

import org.jspecify.annotations.NullMarked;
