/**
 * The one canonical layout of a YAML text. Two steps, each of which leaves alone what it does not
 * understand: tokens are set in from the margin anew, whatever they say; then, where a schema tells
 * what the document is, keys, quotes and lists are put in order. The result is read again and
 * refused unless it says the same, comments included.
 */
@NullMarked
package ru.touchpoints.registry.edit.layout;

import org.jspecify.annotations.NullMarked;
