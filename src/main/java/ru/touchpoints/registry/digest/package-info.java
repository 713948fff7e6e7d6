/** What tells one content from another. */
@NullMarked
package ru.touchpoints.registry.digest;

import org.jspecify.annotations.NullMarked;
