/** Instruments: what is asked, observed and kept track of around the courses, and how a score comes of answers. Rounds and answers are not here yet. */
@NullMarked
package dev.regie.core.survey;

import org.jspecify.annotations.NullMarked;
