/** What can be learnt: courses, their published versions, programmes and the pictures they show. */
@NullMarked
package dev.regie.core.catalogue;

import org.jspecify.annotations.NullMarked;
