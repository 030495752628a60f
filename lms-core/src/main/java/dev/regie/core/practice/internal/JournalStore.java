package dev.regie.core.practice.internal;

import dev.regie.core.practice.JournalPlace;
import dev.regie.core.practice.JournalQuery;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All private rows of a person across courses, as one journal; every query names the person. */
@ApplicationScoped
public class JournalStore {

    @PersistenceContext(unitName = "regie")
    private EntityManager em;

    /** For the container, which injects the entity manager. */
    @SuppressWarnings("NullAway.Init")
    protected JournalStore() {}

    /** For use without a container. */
    public JournalStore(EntityManager em) {
        this.em = em;
    }

    /** How many rows the query finds. */
    public long count(PersonId person, JournalQuery query) {
        return ((Number) filled("select count(*) from (" + union(query) + ") found", person, query)
                        .getSingleResult())
                .longValue();
    }

    /** The rows of one page, last written first, in four queries however many there are. */
    public List<Owned> page(PersonId person, JournalQuery query) {
        List<UUID> ids = new ArrayList<>();
        for (Object row : filled(
                        "select id from (" + union(query) + ") found order by written_at desc, id", person, query)
                .setFirstResult(query.offset())
                .setMaxResults(query.limit())
                .getResultList()) {
            Object id = row instanceof Object[] columns ? columns[0] : row;
            ids.add(id instanceof UUID uuid ? uuid : UUID.fromString(id.toString()));
        }
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = Stream.of(JournalNote.class, JournalEntry.class, CommitmentEntry.class)
                .flatMap(kind -> all(kind, person, ids).stream())
                .collect(Collectors.toMap(Owned::id, each -> each));
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .<Owned>map(each -> each)
                .toList();
    }

    /** One row of the person, kept from others until the transaction ends. */
    public <E extends Owned> Optional<E> lock(Class<E> kind, PersonId person, UUID id) {
        return em.createQuery(
                        "select e from " + kind.getSimpleName() + " e where e.person = :person and e.id = :id", kind)
                .setParameter("person", person.id())
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Every self-assessment of the person, oldest first. */
    public List<SelfAssessmentEntry> scans(PersonId person) {
        return em.createQuery(
                        "select e from SelfAssessmentEntry e where e.person = :person order by e.writtenAt",
                        SelfAssessmentEntry.class)
                .setParameter("person", person.id())
                .getResultList();
    }

    /** Whether nothing is kept at that block. */
    public <E extends AtBlock> boolean isFree(Class<E> kind, JournalPlace place, String block) {
        return em.createQuery(
                        "select e.id from " + kind.getSimpleName() + " e where e.person = :person"
                                + " and e.course = :course and e.activity = :activity and e.block = :block",
                        UUID.class)
                .setParameter("person", place.person().id())
                .setParameter("course", place.course())
                .setParameter("activity", place.activity())
                .setParameter("block", block)
                .getResultList()
                .isEmpty();
    }

    public void add(Owned row) {
        em.persist(row);
        em.flush();
    }

    public void remove(Owned row) {
        em.remove(row);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    private <E extends Owned> List<E> all(Class<E> kind, PersonId person, List<UUID> ids) {
        return em.createQuery(
                        "select e from " + kind.getSimpleName() + " e where e.person = :person and e.id in :ids", kind)
                .setParameter("person", person.id())
                .setParameter("ids", ids)
                .getResultList();
    }

    private static String union(JournalQuery query) {
        return query.kinds().stream()
                .map(kind -> switch (kind) {
                    case NOTE -> part("journal_note", "note_text", query);
                    case LESSON -> part("journal_entry", "entry_text", query);
                    case COMMITMENT -> part("commitment_entry", "own_text", query);
                })
                .collect(Collectors.joining(" union all "));
    }

    private static String part(String table, String column, JournalQuery query) {
        String words = query.words().isEmpty() ? "" : " and lower(" + column + ") like ?2 escape '!'";
        return "select id, written_at from " + table + " where person_id = ?1" + words;
    }

    private Query filled(String sql, PersonId person, JournalQuery query) {
        Query filled = em.createNativeQuery(sql).setParameter(1, person.id());
        return query.words().isEmpty() ? filled : filled.setParameter(2, pattern(query.words()));
    }

    private static String pattern(String words) {
        return "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
