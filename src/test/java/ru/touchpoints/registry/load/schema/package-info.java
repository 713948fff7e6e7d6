/** What is said of documents that offend the schemas. */
@NullMarked
package ru.touchpoints.registry.load.schema;

import org.jspecify.annotations.NullMarked;
