/** Who is asking, and what they may do: accounts, roles, permissions, API credentials, request rules. */
@NullMarked
package dev.regie.core.access;

import org.jspecify.annotations.NullMarked;
