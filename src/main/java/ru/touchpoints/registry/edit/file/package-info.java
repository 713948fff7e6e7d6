/** Files that are written as they were read, or left alone when somebody else has saved them. */
@NullMarked
package ru.touchpoints.registry.edit.file;

import org.jspecify.annotations.NullMarked;
