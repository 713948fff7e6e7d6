/**
 * A document of ours read back from its structure. The file is untrusted: its size, and what it
 * unpacks to, are checked before anything is unpacked.
 */
@NullMarked
package ru.touchpoints.registry.form.pdf.read;

import org.jspecify.annotations.NullMarked;
