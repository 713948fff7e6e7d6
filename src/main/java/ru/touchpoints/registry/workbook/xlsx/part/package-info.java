/** The parts of a package: within limits, as streams of XML whose letters are whole. */
@NullMarked
package ru.touchpoints.registry.workbook.xlsx.part;

import org.jspecify.annotations.NullMarked;
