/** How long the parts of a run take, for whoever asks. */
@NullMarked
package ru.touchpoints.registry.timing;

import org.jspecify.annotations.NullMarked;
