/** Search for programs. */
@NullMarked
package dev.regie.search.rest;

import org.jspecify.annotations.NullMarked;
