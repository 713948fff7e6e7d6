/** What is said of the official list: why it does not go out, whether a document is the list. */
@NullMarked
package ru.touchpoints.registry.render.official;

import org.jspecify.annotations.NullMarked;
