/**
 * What an authorised person signs (п. 3.3): the package of an edition, and what stands in its way.
 */
@NullMarked
package ru.touchpoints.registry.signing;

import org.jspecify.annotations.NullMarked;
