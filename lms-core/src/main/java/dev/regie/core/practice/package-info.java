/** What people do around a course; for now the journal, which is Private: only its writer reads it. */
@NullMarked
package dev.regie.core.practice;

import org.jspecify.annotations.NullMarked;
