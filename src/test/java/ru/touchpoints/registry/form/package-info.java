/** What a document says of itself. */
@NullMarked
package ru.touchpoints.registry.form;

import org.jspecify.annotations.NullMarked;
