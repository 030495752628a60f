/** Tests of signing in. */
@NullMarked
package dev.regie.ui.signin;

import org.jspecify.annotations.NullMarked;
