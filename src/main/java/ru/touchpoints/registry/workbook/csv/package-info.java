/** Tables as comma- or semicolon-separated text. */
@NullMarked
package ru.touchpoints.registry.workbook.csv;

import org.jspecify.annotations.NullMarked;
