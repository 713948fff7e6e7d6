/** Tests of the letters that texts were saved in. */
@NullMarked
package ru.touchpoints.registry.letters;

import org.jspecify.annotations.NullMarked;
