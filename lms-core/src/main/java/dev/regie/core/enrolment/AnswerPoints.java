package dev.regie.core.enrolment;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.internal.AnswerStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which questions and items people find hard, as counts and never as names. For trainers and admins. */
@ApplicationScoped
@Transactional
public class AnswerPoints {

    @Inject
    CurrentUser current;

    @Inject
    AnswerStore store;

    /** What came of all that an activity asks, by item; of one that fewer than five people answered there are no counts. */
    public Map<String, AnswerCount> of(CourseKey course, String activity) {
        current.require(Role.TRAINER, Role.ADMIN);
        return store.counts(course, activity).stream()
                .map(count -> count.mayBeShown() ? count : count.withheld())
                .collect(Collectors.toMap(AnswerCount::itemId, Function.identity()));
    }
}
