/** Tests of the courses' REST interface. */
@NullMarked
package dev.regie.core.catalogue.rest;

import org.jspecify.annotations.NullMarked;
