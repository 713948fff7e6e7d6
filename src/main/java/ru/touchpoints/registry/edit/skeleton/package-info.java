/** YAML for what is new, and its place in a file whose other lines stay as they are. */
@NullMarked
package ru.touchpoints.registry.edit.skeleton;

import org.jspecify.annotations.NullMarked;
