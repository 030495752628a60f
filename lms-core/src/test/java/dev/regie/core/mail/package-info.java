@NullMarked
package dev.regie.core.mail;

import org.jspecify.annotations.NullMarked;
