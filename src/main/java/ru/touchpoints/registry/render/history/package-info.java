/** What the history tells: the editions of the list, the story of a process or a touchpoint. */
@NullMarked
package ru.touchpoints.registry.render.history;

import org.jspecify.annotations.NullMarked;
