/** Scoring of questions and items, and attempts at assessments; right answers stay on this side of the server. */
@NullMarked
package dev.regie.core.assessment;

import org.jspecify.annotations.NullMarked;
