/** Reads the xAPI profile that Regie serves and holds statements against it (xAPI Profiles 1.0). */
@NullMarked
package dev.regie.core.lrs.profile;

import org.jspecify.annotations.NullMarked;
