/** Tests of what guards the list: the hook, the warning of a request that weakens the check. */
@NullMarked
package ru.touchpoints.registry.gate;

import org.jspecify.annotations.NullMarked;
