/** The learning record store over HTTP: {@code /xapi}. */
@NullMarked
package dev.regie.core.lrs.rest;

import org.jspecify.annotations.NullMarked;
