/**
 * The official list as documents (п. 3.1): made from a state of the list, and read back to verify.
 */
@NullMarked
package ru.touchpoints.registry.official;

import org.jspecify.annotations.NullMarked;
