/** Tests of packages and metrics. */
@NullMarked
package ru.touchpoints.registry.workbook.ooxml;

import org.jspecify.annotations.NullMarked;
