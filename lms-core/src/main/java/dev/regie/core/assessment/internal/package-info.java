/** How attempts are kept. */
@NullMarked
package dev.regie.core.assessment.internal;

import org.jspecify.annotations.NullMarked;
