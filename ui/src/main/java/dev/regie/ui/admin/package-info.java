/** People, teams, cohorts and the learning record, for admins. */
@NullMarked
package dev.regie.ui.admin;

import org.jspecify.annotations.NullMarked;
