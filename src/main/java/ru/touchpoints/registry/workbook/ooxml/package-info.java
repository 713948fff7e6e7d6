/**
 * What workbooks and text documents have in common: steady packages, streamed parts, metrics.
 *
 * <p>POI 5.5.1 stamps its packages with the time: three runs over one list gave three different
 * files from XSSF, SXSSF and XWPF alike, and one file from the packages made here.
 */
@NullMarked
package ru.touchpoints.registry.workbook.ooxml;

import org.jspecify.annotations.NullMarked;
