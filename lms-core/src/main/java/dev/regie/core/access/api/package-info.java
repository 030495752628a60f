/** What every resource at {@code /api} shares: JSON bodies, pages of lists, problems. */
@NullMarked
package dev.regie.core.access.api;

import org.jspecify.annotations.NullMarked;
