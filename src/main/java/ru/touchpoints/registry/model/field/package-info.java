/**
 * The fields of the records: what each is called, what it holds, how it counts as a change.
 *
 * <p>Whoever reads, compares, prints or writes records goes through these enumerations, and names a
 * field only where it means that field and no other. So a new field is a component of its record
 * and a constant here.
 */
@NullMarked
package ru.touchpoints.registry.model.field;

import org.jspecify.annotations.NullMarked;
