/** The package of an edition: what it is made of, its manifest, its folder, its tag. */
@NullMarked
package ru.touchpoints.registry.signing.edition;

import org.jspecify.annotations.NullMarked;
