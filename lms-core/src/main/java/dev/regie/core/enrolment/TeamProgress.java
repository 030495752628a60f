package dev.regie.core.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a manager sees of the own team: not started, busy or done, and when it is due. */
@ApplicationScoped
public class TeamProgress {

    /**
     * The people the signed-in manager manages today, sorted by name the Dutch way, each with the courses under way or
     * done. Refused to anybody without the role.
     */
    public List<PersonStandings> ofMyTeam() {
        throw new UnsupportedOperationException();
    }
}
