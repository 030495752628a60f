package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import dev.regie.core.lrs.Verbs;
import dev.regie.ui.component.DateField;
import dev.regie.ui.component.Toolbar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields that narrow the record; each change goes to the address that says so. */
final class StatementFilters extends Toolbar {
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
            Verbs.ATTENDED,
            Verbs.REGISTERED,
            Verbs.PROGRESSED,
            Verbs.INTERACTED,
            Verbs.VOIDED);

    StatementFilters(StatementFilter filter, Map<String, String> titles, Map<String, String> senders) {
        ComboBox<String> verb = choice(text("statements.verb"), VERBS, filter.verb(), StatementFilters::verbWord);
        verb.setPlaceholder(text("statements.verb.all"));
        verb.addValueChangeListener(event -> go(filter.withVerb(event.getValue())));
        verb.addCustomValueSetListener(
                event -> go(filter.withVerb(event.getDetail().strip())));

        ComboBox<String> activity = choice(
                text("statements.activity"),
                List.copyOf(titles.keySet()),
                filter.activity(),
                iri -> titles.getOrDefault(iri, iri));
        activity.addClassName("grow");
        activity.addValueChangeListener(event -> go(filter.within(event.getValue())));
        activity.addCustomValueSetListener(
                event -> go(filter.within(event.getDetail().strip())));

        ComboBox<String> by = choice(
                text("statements.by"),
                List.copyOf(senders.keySet()),
                filter.by(),
                key -> senders.getOrDefault(key, key));
        by.setAllowCustomValue(false);
        by.addValueChangeListener(event -> go(filter.vouchedForBy(event.getValue())));

        DateField since = new DateField(text("statements.since"));
        since.setClearButtonVisible(true);
        since.setValue(filter.since());
        since.addValueChangeListener(event -> go(filter.between(event.getValue(), filter.until())));
        DateField until = new DateField(text("statements.until"));
        until.setClearButtonVisible(true);
        until.setValue(filter.until());
        until.addValueChangeListener(event -> go(filter.between(filter.since(), event.getValue())));

        fields(verb, activity, since, until, by, code(filter));
        open(filter.withVerb(null).narrows());
    }

    /** One field for both codes that one may have at hand: a registration looks different from a person's name in the record. */
    private static TextField code(StatementFilter filter) {
        TextField code = new TextField(text("statements.code"));
        code.addClassName("grow");
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

    /** What the address asks for is among the choices, even if it is nothing that is known here. */
    private static ComboBox<String> choice(
            String label, List<String> known, @Nullable String chosen, ItemLabelGenerator<String> words) {
        ComboBox<String> choice = new ComboBox<>(label);
        List<String> items = new ArrayList<>(known);
        if (chosen != null && !known.contains(chosen)) {
            items.add(chosen);
        }
        choice.setItems(items);
        choice.setItemLabelGenerator(words);
        choice.setClearButtonVisible(true);
        choice.setAllowCustomValue(true);
        choice.setValue(chosen);
        return choice;
    }

    private static String verbWord(String iri) {
        return VERBS.contains(iri) ? StatementVerbs.say(StatementSentence.ofVerb(iri)) : iri;
    }

    private static void go(StatementFilter filter) {
        UI.getCurrent().navigate(StatementsView.class, filter.parameters());
    }
}
