/** What workbooks and text documents have in common: steady packages, streamed parts, metrics. */
@NullMarked
package ru.touchpoints.registry.form.ooxml;

import org.jspecify.annotations.NullMarked;
