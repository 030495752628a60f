package dev.regie.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields that narrow a list. The page's address is what counts: an address fills the fields, and a field that somebody changes leads to
 * another address, without what is usual and from the first stretch on.
 */
public final class FilterBar extends Toolbar {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 100;

    private final transient List<Consumer<Query>> fills = new ArrayList<>();
    private final transient List<String> names = new ArrayList<>();

    /** What the fields show; null while they are filled, when a change is nobody's wish. */
    private transient @Nullable Query shown;

    /** Adds a field for words. */
    public TextField words(String name, String label) {
        TextField words = new TextField(label);
        words.setPrefixComponent(Icons.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setMaxLength(LONGEST);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("grow");
        return add(name, words, query -> query.text(name), Function.identity());
    }

    /** Adds a choice of one, or none for all. */
    public <E extends Enum<E>> Select<E> oneOrAll(
            String name, Class<E> type, String label, String all, Function<E, String> word) {
        Select<E> choice = new Select<>();
        choice.setLabel(label);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(all);
        choice.setItems(type.getEnumConstants());
        choice.setItemLabelGenerator(each -> each == null ? all : word.apply(each));
        return add(name, choice, query -> query.word(name, type).orElse(null), Query::word);
    }

    /** Adds a choice of which one always holds, this one if none is asked for. */
    public <E extends Enum<E>> Select<E> one(String name, E usual, String label, Function<E, String> word) {
        Class<E> type = usual.getDeclaringClass();
        Select<E> choice = new Select<>();
        choice.setLabel(label);
        choice.setItems(type.getEnumConstants());
        choice.setItemLabelGenerator(word::apply);
        return add(
                name,
                choice,
                query -> query.word(name, type).orElse(usual),
                value -> value == usual ? null : Query.word(value));
    }

    /** Adds a box that narrows when it is ticked. */
    public Checkbox only(String name, String label) {
        return add(name, new Checkbox(label), query -> query.has(name), ticked -> ticked ? "yes" : null);
    }

    /**
     * Adds another field.
     *
     * @param read what it shows for an address
     * @param write what stands in the address for it; null for nothing
     */
    public <T, F extends Component & HasValue<?, T>> F add(
            String name, F field, Function<Query, T> read, Function<T, @Nullable String> write) {
        fills.add(query -> field.setValue(read.apply(query)));
        names.add(name);
        field.addValueChangeListener(event -> {
            Query now = shown;
            if (now != null) {
                T value = event.getValue();
                now.with(name, value == null ? null : write.apply(value)).open();
            }
        });
        fields(field);
        return field;
    }

    /** Shows what an address asks for. */
    public void show(Query query) {
        shown = null;
        fills.forEach(fill -> fill.accept(query));
        shown = query;
        if (names.stream().skip(1).anyMatch(query::has)) {
            open(true);
        }
    }
}
