/** What is told, in every language. */
@NullMarked
package ru.touchpoints.registry.render;

import org.jspecify.annotations.NullMarked;
