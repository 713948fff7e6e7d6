/** What workbooks and text documents have in common: steady packages, streamed parts, metrics. */
@NullMarked
package ru.touchpoints.registry.workbook.ooxml;

import org.jspecify.annotations.NullMarked;
