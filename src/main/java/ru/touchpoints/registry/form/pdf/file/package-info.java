/**
 * Objects to the bytes of a PDF file, each written as soon as it is known: what a document of many
 * thousand rows holds in memory is one page and the places of its objects.
 */
@NullMarked
package ru.touchpoints.registry.form.pdf.file;

import org.jspecify.annotations.NullMarked;
