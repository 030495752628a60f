@NullMarked
package dev.regie.core.people.invitation;

import org.jspecify.annotations.NullMarked;
