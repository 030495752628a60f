/** Tests of what the store's REST side reads. */
@NullMarked
package dev.regie.core.lrs.rest;

import org.jspecify.annotations.NullMarked;
