/** Changes of the list in every format that they are read in, and the sheet of changes. */
@NullMarked
package ru.touchpoints.registry.render.changes;

import org.jspecify.annotations.NullMarked;
