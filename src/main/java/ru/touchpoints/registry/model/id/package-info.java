/** Ids of processes and touchpoints: what they may look like, and how Russian words become one. */
@NullMarked
package ru.touchpoints.registry.model.id;

import org.jspecify.annotations.NullMarked;
