package dev.regie.core.cohort.internal;

import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.cohort.MovePreview;
import dev.regie.core.cohort.MovePreview.Moving;
import dev.regie.core.cohort.VersionMove;
import dev.regie.core.cohort.internal.Places.Place;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.EnrolmentId;
import dev.regie.core.enrolment.EnrolmentService;
import dev.regie.core.enrolment.ProgressService;
import dev.regie.core.enrolment.StatementFact;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonName;
import dev.regie.core.shared.Digests;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers who would move with a cohort and what that does to them, in a bounded number of queries. */
@ApplicationScoped
public class Movables {

    @Inject
    Places places;

    @Inject
    EnrolmentService enrolments;

    @Inject
    ProgressService progress;

    @Inject
    PeopleService people;

    @Inject
    Catalogue catalogue;

    /** The preview and the enrolments behind it. */
    public record Foretold(MovePreview preview, List<EnrolmentId> enrolments) {}

    /** What going from one version to the other would do. */
    public Foretold foretell(CohortId cohort, CourseVersion from, CourseVersion to, boolean editorial) {
        List<EnrolmentId> placed = places.of(cohort).stream()
                .filter(place -> place.course().equals(to.key()))
                .map(Place::enrolment)
                .toList();
        Collection<Enrolment> all = enrolments.all(placed).values();
        List<Enrolment> open =
                all.stream().filter(each -> each.state().isOpen()).toList();
        List<Enrolment> moving = open.stream()
                .filter(each -> each.cohort().map(cohort::equals).orElse(true))
                .filter(each -> !each.version().equals(to.id()))
                .sorted(Comparator.comparing(each -> each.id().value()))
                .toList();
        int elsewhere = Math.toIntExact(open.stream()
                .filter(each -> !each.cohort().map(cohort::equals).orElse(true))
                .count());
        List<EnrolmentId> ids = moving.stream().map(Enrolment::id).toList();
        Map<EnrolmentId, List<StatementFact>> facts = progress.facts(ids);
        MovePreview preview = new MovePreview(
                from,
                to,
                editorial,
                VersionMove.added(from.content(), to.content()),
                VersionMove.removed(from.content(), to.content()),
                rows(moving, facts, to),
                all.size() - open.size(),
                elsewhere,
                fingerprint(from, to, moving, facts));
        return new Foretold(preview, ids);
    }

    private List<Moving> rows(List<Enrolment> moving, Map<EnrolmentId, List<StatementFact>> facts, CourseVersion to) {
        Map<PersonId, Person> known =
                people.all(moving.stream().map(Enrolment::person).toList());
        List<Moving> rows = new ArrayList<>();
        for (Enrolment enrolment : moving) {
            Optional<CourseVersion> on = catalogue.version(enrolment.version());
            Person person = known.get(enrolment.person());
            if (on.isPresent() && person != null) {
                rows.add(new Moving(
                        person.id(),
                        person.name(),
                        VersionMove.effect(
                                facts.getOrDefault(enrolment.id(), List.of()),
                                on.get().content(),
                                to.content())));
            }
        }
        rows.sort(Comparator.comparing(Moving::name, PersonName.BY_FAMILY));
        return rows;
    }

    /** Two of these are equal exactly if nothing that counts has changed: who, on which version, and what they did. */
    private static String fingerprint(
            CourseVersion from, CourseVersion to, List<Enrolment> moving, Map<EnrolmentId, List<StatementFact>> facts) {
        StringBuilder text = new StringBuilder(from.id() + " " + to.id());
        for (Enrolment enrolment : moving) {
            text.append('\n').append(enrolment.id()).append(' ').append(enrolment.version());
            facts.getOrDefault(enrolment.id(), List.of()).stream()
                    .sorted(StatementFact.IN_ORDER)
                    .forEach(fact -> text.append(' ').append(fact.id()));
        }
        return Digests.sha256(text.toString());
    }
}
