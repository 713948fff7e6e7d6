/** What of a list a document could not take. */
@NullMarked
package ru.touchpoints.registry.form.loss;

import org.jspecify.annotations.NullMarked;
