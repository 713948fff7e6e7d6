/**
 * The schemas' simple keywords, asked of the nodes themselves: a document is valid for sure, or it
 * is in doubt and the validator decides. What the keywords are is read from the schemas, with
 * whatever is not simple in doubt for ever; so nothing here can accept more than the validator.
 */
@NullMarked
package ru.touchpoints.registry.load.schema.sure;

import org.jspecify.annotations.NullMarked;
