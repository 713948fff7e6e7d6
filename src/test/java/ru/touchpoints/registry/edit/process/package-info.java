/** Changes to the file of processes. */
@NullMarked
package ru.touchpoints.registry.edit.process;

import org.jspecify.annotations.NullMarked;
