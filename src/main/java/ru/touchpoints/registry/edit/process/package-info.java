/** Changes to the snapshot of the process registry, and skeletons for what it lacks files of. */
@NullMarked
package ru.touchpoints.registry.edit.process;

import org.jspecify.annotations.NullMarked;
