/** Files that are read and written, wherever they lead. */
@NullMarked
package ru.touchpoints.registry.source;

import org.jspecify.annotations.NullMarked;
