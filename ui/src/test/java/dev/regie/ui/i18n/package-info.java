/** Tests of texts and languages. */
@NullMarked
package dev.regie.ui.i18n;

import org.jspecify.annotations.NullMarked;
