package dev.regie.core.catalogue.internal;

import dev.regie.core.catalogue.CourseQuery;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds courses, filtered, sorted and cut by the database. */
@ApplicationScoped
public class CourseListings {

    @PersistenceContext(unitName = "regie")
    EntityManager em;

    protected CourseListings() {}

    /** For use without a container. */
    public CourseListings(EntityManager em) {
        this.em = em;
    }

    /**
     * The latest versions of the courses that match, by key.
     *
     * @param inProgrammes the courses that programmes have
     */
    public Page<CourseVersionId> page(CourseQuery query, Collection<CourseKey> inProgrammes) {
        Condition condition = new Condition();
        for (String word : CourseListing.folded(query.words()).split("\\s+")) {
            if (!word.isEmpty()) {
                condition.and("l.searchText like :p%d", "%" + word + "%");
            }
        }
        if (!query.title().isBlank()) {
            condition.and("l.titleText like :p%d", "%" + CourseListing.folded(query.title()) + "%");
        }
        query.aspect().ifPresent(aspect -> condition.and("l.aspects like :p%d", "% " + aspect.id() + " %"));
        query.language().ifPresent(language -> condition.and("l.languages like :p%d", "% " + language.tag() + " %"));
        query.minutes().ifPresent(most -> condition.and("l.minutes <= :p%d", most));
        String open = "l.courseKey in (select c.key from CourseEntity c where c.selfEnrolment = :p%d)";
        if (query.selfEnrolment() != null) {
            condition.and(open, query.selfEnrolment());
        }
        if (query.onOffer()) {
            condition.and(inProgrammes.isEmpty() ? open : "(" + open + " or l.courseKey in :programmed)", true);
            if (!inProgrammes.isEmpty()) {
                condition.parameters.put(
                        "programmed",
                        inProgrammes.stream().map(CourseKey::text).distinct().toList());
            }
        }
        Long total = condition
                .with(em.createQuery("select count(l) from CourseListing l" + condition.where(), Long.class))
                .getSingleResult();
        List<UUID> ids = condition
                .with(em.createQuery(
                        "select l.versionId from CourseListing l" + condition.where() + " order by l.courseKey",
                        UUID.class))
                .setFirstResult(query.offset())
                .setMaxResults(query.limit())
                .getResultList();
        return new Page<>(ids.stream().map(CourseVersionId::new).toList(), total, query.offset(), query.limit());
    }

    /** What a query asks, piece by piece. */
    private static final class Condition {
        private final List<String> pieces = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        void and(String piece, Object value) {
            String number = Integer.toString(pieces.size());
            pieces.add(piece.replace("%d", number));
            parameters.put("p" + number, value);
        }

        String where() {
            return pieces.isEmpty() ? "" : " where " + String.join(" and ", pieces);
        }

        <T> TypedQuery<T> with(TypedQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
