/** What of a published course goes into the index, and in which fields. */
@NullMarked
package dev.regie.search.document;

import org.jspecify.annotations.NullMarked;
