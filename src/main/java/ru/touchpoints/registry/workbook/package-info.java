/**
 * Workbooks that come in from elsewhere, as rows of text with the addresses of their cells.
 *
 * <p>A workbook is not trusted: it is read by its cached values alone, within {@code Limits}, with
 * no document type, no external link and no macro ever looked at, and whatever is wrong with it is
 * one {@code WorkbookFault} in words for whoever brought it.
 */
@NullMarked
package ru.touchpoints.registry.workbook;

import org.jspecify.annotations.NullMarked;
