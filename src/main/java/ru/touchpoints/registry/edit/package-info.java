/**
 * Changes to the text of YAML files that leave everything else in them as it was. A change is
 * accepted when the new text, read again, means what was intended and has every comment.
 */
@NullMarked
package ru.touchpoints.registry.edit;

import org.jspecify.annotations.NullMarked;
