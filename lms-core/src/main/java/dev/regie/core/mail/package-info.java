/** Mail that Regie sends: kept until the mail server took it. Without a mail server nothing is sent, and callers show what they would. */
@NullMarked
package dev.regie.core.mail;

import org.jspecify.annotations.NullMarked;
