/** What an editor shows of the schemas, asked from the language server that editors run. */
@NullMarked
package ru.touchpoints.registry.editor;

import org.jspecify.annotations.NullMarked;
