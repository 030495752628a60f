/**
 * What can be measured of a course's content beyond whether it may be published: length, reading level, variety, fairness of its
 * items, shape of its cases, spelling, translations. {@link dev.regie.authoring.check.ContentCheck} is the way in.
 */
@NullMarked
package dev.regie.authoring.check;

import org.jspecify.annotations.NullMarked;
