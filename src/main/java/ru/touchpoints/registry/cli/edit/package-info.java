/** The commands that change files of the list: they write what they have read again, or nothing. */
@NullMarked
package ru.touchpoints.registry.cli.edit;

import org.jspecify.annotations.NullMarked;
