/**
 * A document of ours read back from its structure. The file is untrusted: what it says is taken one
 * object after the other, within what its size allows.
 */
@NullMarked
package ru.touchpoints.registry.form.pdf.read;

import org.jspecify.annotations.NullMarked;
