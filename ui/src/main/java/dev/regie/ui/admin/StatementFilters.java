package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.regie.core.lrs.Verbs;
import dev.regie.ui.component.DateField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields that narrow the record; each change goes to the address that says so. */
final class StatementFilters extends Div {
    private static final long serialVersionUID = 1L;

    private static final List<String> VERBS = List.of(
            Verbs.LAUNCHED,
            Verbs.INITIALIZED,
            Verbs.EXPERIENCED,
            Verbs.ANSWERED,
            Verbs.COMPLETED,
            Verbs.PASSED,
            Verbs.FAILED,
            Verbs.TERMINATED,
            Verbs.ABANDONED,
            Verbs.SATISFIED,
            Verbs.WAIVED,
            Verbs.VOIDED);

    StatementFilters(StatementFilter filter, Map<String, String> titles) {
        addClassName("toolbar");
        Select<String> verb = new Select<>();
        verb.setLabel(text("statements.verb"));
        verb.setEmptySelectionAllowed(true);
        verb.setEmptySelectionCaption(text("statements.verb.all"));
        verb.setItems(VERBS);
        verb.setItemLabelGenerator(StatementFilters::verbWord);
        verb.setValue(filter.verb() != null && VERBS.contains(filter.verb()) ? filter.verb() : null);
        verb.addValueChangeListener(event -> go(filter.withVerb(event.getValue())));

        ComboBox<String> activity = new ComboBox<>(text("statements.activity"));
        activity.setItems(titles.keySet());
        activity.setItemLabelGenerator(iri -> titles.getOrDefault(iri, iri));
        activity.setClearButtonVisible(true);
        activity.addClassName("grow");
        activity.setValue(
                filter.activity() != null && titles.containsKey(filter.activity()) ? filter.activity() : null);
        activity.addValueChangeListener(event -> go(filter.within(event.getValue())));

        DateField since = new DateField(text("statements.since"));
        since.setClearButtonVisible(true);
        since.setValue(filter.since());
        since.addValueChangeListener(event -> go(filter.between(event.getValue(), filter.until())));
        DateField until = new DateField(text("statements.until"));
        until.setClearButtonVisible(true);
        until.setValue(filter.until());
        until.addValueChangeListener(event -> go(filter.between(filter.since(), event.getValue())));

        add(verb, activity, since, until, code(filter));
    }

    /** One field for both codes that one may have at hand: a registration looks different from a person's name in the record. */
    private static TextField code(StatementFilter filter) {
        TextField code = new TextField(text("statements.code"));
        code.setClearButtonVisible(true);
        code.setMaxLength(100);
        if (filter.registration() != null) {
            code.setValue(filter.registration().toString());
        } else if (filter.actor() != null) {
            code.setValue(filter.actor());
        }
        code.addValueChangeListener(
                event -> go(withCode(filter, event.getValue().strip())));
        return code;
    }

    private static StatementFilter withCode(StatementFilter filter, String code) {
        StatementFilter neither = filter.ofActor(null).ofRegistration(null);
        if (code.isEmpty()) {
            return neither;
        }
        UUID registration = uuid(code);
        return registration == null ? neither.ofActor(code) : neither.ofRegistration(registration);
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String verbWord(@Nullable String iri) {
        return iri == null
                ? text("statements.verb.all")
                : StatementVerbs.say(new StatementSentence("", StatementSentence.tail(iri), "…"));
    }

    private static void go(StatementFilter filter) {
        UI.getCurrent().navigate(StatementsView.class, filter.parameters());
    }
}
