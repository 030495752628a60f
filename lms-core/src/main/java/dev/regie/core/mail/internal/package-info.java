/** The outbox and the way to the mail server. */
@NullMarked
package dev.regie.core.mail.internal;

import org.jspecify.annotations.NullMarked;
