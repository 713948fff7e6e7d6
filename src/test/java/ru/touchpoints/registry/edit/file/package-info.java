/** Files that somebody else may have saved. */
@NullMarked
package ru.touchpoints.registry.edit.file;

import org.jspecify.annotations.NullMarked;
