/** What is said of an edition: its hindrances, its documents, its manifest, whether it is whole. */
@NullMarked
package ru.touchpoints.registry.render.signing;

import org.jspecify.annotations.NullMarked;
