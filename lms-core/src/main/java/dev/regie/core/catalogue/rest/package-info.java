/** The catalogue for automation: what is published, never what it asks or answers. */
@NullMarked
package dev.regie.core.catalogue.rest;

import org.jspecify.annotations.NullMarked;
