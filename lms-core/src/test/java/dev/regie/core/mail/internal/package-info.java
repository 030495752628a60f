@NullMarked
package dev.regie.core.mail.internal;

import org.jspecify.annotations.NullMarked;
