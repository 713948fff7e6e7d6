/** How every output is written: words of a bundle, days, lines of a width, and escaped markup. */
@NullMarked
package ru.touchpoints.registry.writing;

import org.jspecify.annotations.NullMarked;
