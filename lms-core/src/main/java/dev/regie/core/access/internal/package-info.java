/** How access keeps accounts and credentials, and the filters that hold the request rules. */
@NullMarked
package dev.regie.core.access.internal;

import org.jspecify.annotations.NullMarked;
