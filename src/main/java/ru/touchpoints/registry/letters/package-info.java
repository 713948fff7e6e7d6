/** Russian letters that were saved in another code page, or lost on saving. */
@NullMarked
package ru.touchpoints.registry.letters;

import org.jspecify.annotations.NullMarked;
