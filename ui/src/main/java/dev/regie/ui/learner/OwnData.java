package dev.regie.ui.learner;

import dev.regie.core.access.AuditEntry;
import dev.regie.core.access.AuditLog;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.enrolment.OwnRecord;
import dev.regie.core.lrs.StoredStatement;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.practice.JournalItem;
import dev.regie.core.practice.JournalQuery;
import dev.regie.core.practice.OwnJournal;
import dev.regie.core.shared.Json;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import dev.regie.ui.component.Csv;
import dev.regie.ui.i18n.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that Regie holds of whoever is signed in, as files. Each part comes from a service that knows no other person. */
@ApplicationScoped
public class OwnData {

    @Inject
    CurrentUser current;

    @Inject
    PeopleService people;

    @Inject
    MyCourses courses;

    @Inject
    OwnRecord record;

    @Inject
    OwnJournal journal;

    @Inject
    AuditLog audit;

    /** All of it, for another program. */
    public String json() {
        PersonId me = current.require().id();
        ObjectNode all = Json.MAPPER.createObjectNode();
        people.find(me).ifPresent(person -> person(all.putObject("person"), person));
        ArrayNode taken = all.putArray("courses");
        courses.all().forEach(each -> course(taken.addObject(), each));
        ArrayNode items = all.putArray("journal");
        this.<JournalItem>everything(offset -> journal.find(new JournalQuery("", Set.of(), offset, Page.MAX_LIMIT)))
                .forEach(item -> item(items.addObject(), item));
        ArrayNode scans = all.putArray("selfAssessments");
        journal.selfAssessments().forEach(scan -> {
            ObjectNode node = scans.addObject();
            node.put("registration", scan.registration().toString());
            node.put("activity", scan.activity());
            node.put("writtenAt", scan.writtenAt().toString());
            ObjectNode values = node.putObject("values");
            scan.values().forEach(values::put);
        });
        ArrayNode looked = all.putArray("lookedUp");
        this.<AuditEntry>everything(offset -> audit.of(me, offset, Page.MAX_LIMIT))
                .forEach(entry -> {
                    ObjectNode node = looked.addObject();
                    node.put("at", entry.at().toString());
                    node.put("kind", entry.kind().name());
                    node.put("detail", entry.detail());
                });
        ArrayNode statements = all.putArray("statements");
        record.all().forEach(statement -> statements.add(Json.MAPPER.readTree(statement.json())));
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    /** The statements as rows for a spreadsheet. */
    public String statementsCsv() {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"timestamp", "verb", "object", "score_percent", "id"});
        for (StoredStatement statement : record.all()) {
            RecordLine line = RecordLine.of(Json.MAPPER.readTree(statement.json()), Texts.language());
            rows.add(new String[] {
                statement.timestamp().toString(),
                line.recordedVerb(),
                line.object(),
                line.percent().isPresent() ? String.valueOf(line.percent().getAsInt()) : "",
                statement.id().toString()
            });
        }
        return Csv.of(rows);
    }

    /** The courses as rows for a spreadsheet. */
    public String coursesCsv() {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {
            "course", "title", "version", "state", "standing", "done", "required", "enrolled", "due", "completed"
        });
        courses.all()
                .forEach(taken -> rows.add(new String[] {
                    taken.enrolment().course().text(),
                    Texts.content(taken.version().content().title()).text(),
                    String.valueOf(taken.version().number()),
                    taken.enrolment().state().name(),
                    taken.progress().standing().name(),
                    String.valueOf(taken.progress().done()),
                    String.valueOf(taken.progress().of()),
                    taken.enrolment().enrolledAt().toString(),
                    taken.enrolment().due() == null
                            ? ""
                            : taken.enrolment().due().toString(),
                    taken.progress().completedAt().map(Instant::toString).orElse("")
                }));
        return Csv.of(rows);
    }

    /** Page after page. */
    private <T> List<T> everything(IntFunction<Page<T>> page) {
        List<T> all = new ArrayList<>();
        Page<T> next = page.apply(0);
        all.addAll(next.items());
        while (next.hasMore() && !next.items().isEmpty()) {
            next = page.apply(all.size());
            all.addAll(next.items());
        }
        return all;
    }

    private static void person(ObjectNode node, Person person) {
        node.put("id", person.id().toString());
        node.put("name", person.name().full());
        node.put("email", person.email());
        node.put("language", person.language().tag());
        ArrayNode roles = node.putArray("roles");
        person.roles().forEach(role -> roles.add(role.name()));
    }

    private static void course(ObjectNode node, Taken taken) {
        node.put("course", taken.enrolment().course().text());
        node.put("title", Texts.content(taken.version().content().title()).text());
        node.put("version", taken.version().number());
        node.put("registration", taken.enrolment().registration().toString());
        node.put("state", taken.enrolment().state().name());
        node.put("standing", taken.progress().standing().name());
        node.put("enrolledAt", taken.enrolment().enrolledAt().toString());
        if (taken.enrolment().due() != null) {
            node.put("due", taken.enrolment().due().toString());
        }
        taken.progress().completedAt().ifPresent(at -> node.put("completedAt", at.toString()));
        ArrayNode activities = node.putArray("activities");
        taken.progress().activities().forEach(activity -> {
            ObjectNode each = activities.addObject();
            each.put("activity", activity.activityId());
            each.put("standing", activity.standing().name());
            activity.passed().ifPresent(passed -> each.put("passed", passed));
        });
    }

    private static void item(ObjectNode node, JournalItem item) {
        node.put("writtenAt", item.writtenAt().toString());
        switch (item) {
            case JournalItem.Note note -> {
                node.put("kind", "note");
                node.put("text", note.text());
            }
            case JournalItem.FromLesson entry -> {
                node.put("kind", "lesson");
                node.put("course", entry.place().course());
                node.put("activity", entry.place().activity());
                node.put("block", entry.block());
                node.put("text", entry.text());
            }
            case JournalItem.Resolved entry -> {
                node.put("kind", "commitment");
                node.put("course", entry.place().course());
                node.put("activity", entry.place().activity());
                node.put("block", entry.block());
                entry.commitment().chosen().forEach(node.putArray("chosen")::add);
                node.put("text", entry.commitment().own());
            }
        }
    }
}
