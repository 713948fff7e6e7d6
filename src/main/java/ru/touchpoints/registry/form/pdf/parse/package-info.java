/**
 * The objects of an untrusted PDF file, each read when it is asked for.
 *
 * <p>PDFBox believes what a file says of itself: a file of a thousand bytes that claims to have a
 * million million objects takes all memory there is, and one that is damaged is searched for
 * objects in places where nobody else would look. What is read here is counted first, against
 * limits that the size of the file and of the memory set.
 */
@NullMarked
package ru.touchpoints.registry.form.pdf.parse;

import org.jspecify.annotations.NullMarked;
