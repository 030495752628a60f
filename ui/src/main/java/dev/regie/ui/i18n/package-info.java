/** What the pages say, in Dutch and English, and how they write dates and numbers. */
@NullMarked
package dev.regie.ui.i18n;

import org.jspecify.annotations.NullMarked;
