/** What tells one address from another, however each is written. */
@NullMarked
package ru.touchpoints.registry.model.address;

import org.jspecify.annotations.NullMarked;
