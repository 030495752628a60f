package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.lrs.RecordBrowser;
import dev.regie.core.lrs.StoredStatement;
import dev.regie.core.people.NameReveal;
import dev.regie.core.shared.Installation;
import dev.regie.core.shared.Json;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.Facts;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Section;
import dev.regie.ui.component.Status;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.i18n.Texts;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** All of one statement, under an address that stays: in a sentence, what belongs to it, and as JSON without names. */
@Route(value = "admin/statements/:statement", layout = Frame.class)
public class StatementView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String STATEMENT = "statement";

    /** More is seldom; the list says that it is cut. */
    private static final int REFERRING = 20;

    @Inject
    transient RecordBrowser browser;

    @Inject
    transient NameReveal names;

    @Inject
    transient ActivityTitles activityTitles;

    @Inject
    transient StatementSenders senders;

    @Inject
    transient Installation installation;

    @Inject
    transient Formats formats;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        startAnew();
        addClassName("wide");
        back(Links.back(StatementsView.class, text("statements.title")));
        title(text("statement.title"));
        Optional<StoredStatement> found = event.getRouteParameters()
                .get(STATEMENT)
                .flatMap(StatementView::id)
                .flatMap(browser::statement);
        found.ifPresentOrElse(
                this::show,
                () -> add(new EmptyState(
                        Drawing.SIGNPOST,
                        text("statement.none.title"),
                        text("statement.none.why"),
                        new RouterLink(text("statements.none.all"), StatementsView.class))));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void show(StoredStatement statement) {
        Map<String, String> titles = activityTitles.all();
        JsonNode tree = Json.MAPPER.readTree(statement.json());
        StatementSentence sentence = StatementSentence.of(tree, Texts.language(), titles);
        StatementActor actor = StatementActor.of(tree, sentence.actor(), installation.iriBase());
        Div words = new Div(actor.code(StatementFilter.all()), new Span(StatementVerbs.say(sentence)));
        words.addClassNames("row", "statement-words");
        actor.reveal(names).ifPresent(words::add);
        add(words);
        if (statement.voided()) {
            add(Status.ATTENTION.badge(text("statements.voided")));
        }
        add(facts(statement, tree, titles));
        related(statement, tree, titles);
        RawJson json = Pseudonymous.of(RawJson.of(statement.json()));
        add(new Section(text("statements.json"), new JsonText(json, text("statements.json"))));
    }

    private Facts facts(StoredStatement statement, JsonNode tree, Map<String, String> titles) {
        StatementFilter all = StatementFilter.all();
        String verb = tree.path("verb").path("id").asString("");
        Facts facts = new Facts()
                .fact(text("statement.happened"), formats.dateTime(statement.timestamp()))
                .fact(text("statement.stored"), formats.dateTime(statement.stored()))
                .fact(text("statement.verb"), link(verb, all.withVerb(verb)));
        String object = tree.path("object").path("id").asString("");
        if (!object.isEmpty() && isActivity(tree.path("object"))) {
            facts.fact(text("statement.activity"), activity(object, titles));
        }
        JsonNode context = tree.path("context").path("contextActivities");
        for (String place : List.of("parent", "grouping", "category", "other")) {
            JsonNode there = context.path(place);
            List<JsonNode> activities = there.isArray() ? there.valueStream().toList() : List.of(there);
            List<String> iris = activities.stream()
                    .map(one -> one.path("id").asString(""))
                    .filter(iri -> !iri.isEmpty() && !iri.equals(object))
                    .toList();
            if (!iris.isEmpty()) {
                Div links = new Div();
                iris.forEach(iri -> links.add(new Div(activity(iri, titles))));
                facts.fact(place(place), links);
            }
        }
        UUID registration = statement.registration();
        if (registration != null) {
            facts.fact(text("statement.registration"), link(registration.toString(), all.ofRegistration(registration)));
        }
        return facts.fact(text("statement.by"), senders.said(statement.authority()))
                .fact(text("statement.id"), code(statement.id().toString()));
    }

    private static boolean isActivity(JsonNode object) {
        return object.path("objectType").asString("Activity").equals("Activity");
    }

    private static String place(String place) {
        return switch (place) {
            case "parent" -> text("statement.parent");
            case "grouping" -> text("statement.grouping");
            case "category" -> text("statement.category");
            default -> text("statement.other");
        };
    }

    private static Component activity(String iri, Map<String, String> titles) {
        return link(
                Optional.ofNullable(titles.get(iri)).orElse(iri),
                StatementFilter.all().within(iri));
    }

    private static RouterLink link(String label, StatementFilter filter) {
        RouterLink link = new RouterLink(StatementsView.class);
        link.setQueryParameters(filter.parameters());
        link.add(label);
        return link;
    }

    private static Span code(String text) {
        Span code = new Span(text);
        code.addClassName("code");
        return code;
    }

    private void related(StoredStatement statement, JsonNode tree, Map<String, String> titles) {
        List<UUID> to = Stream.of(tree.path("object"), tree.path("context").path("statement"))
                .filter(node -> node.path("objectType").asString("").equals("StatementRef"))
                .flatMap(node -> id(node.path("id").asString("")).stream())
                .distinct()
                .toList();
        if (!to.isEmpty()) {
            List<StoredStatement> found = browser.statements(to);
            add(new Section(
                    text("statement.refersTo"),
                    found.isEmpty() ? new Span(text("statement.refersTo.none")) : list(found, titles)));
        }
        List<StoredStatement> from = browser.referringTo(statement.id(), REFERRING + 1);
        if (!from.isEmpty()) {
            Section section = new Section(
                    statement.voided() ? text("statement.voidedBy") : text("statement.referredBy"),
                    list(from.subList(0, Math.min(REFERRING, from.size())), titles));
            if (from.size() > REFERRING) {
                section.add(new Span(text("statement.referredBy.more", REFERRING)));
            }
            add(section);
        }
    }

    private UnorderedList list(List<StoredStatement> statements, Map<String, String> titles) {
        UnorderedList list = new UnorderedList();
        list.addClassName("line-list");
        for (StoredStatement one : statements) {
            StatementSentence sentence =
                    StatementSentence.of(Json.MAPPER.readTree(one.json()), Texts.language(), titles);
            list.add(new ListItem(
                    new Span(sentence.actor() + " " + StatementVerbs.say(sentence)),
                    StatementLine.to(one, formats.dateTime(one.stored()))));
        }
        return list;
    }
}
