package dev.regie.ui.learner;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.practice.JournalItem;
import dev.regie.core.practice.JournalQuery;
import dev.regie.core.practice.JournalQuery.Kind;
import dev.regie.core.practice.OwnJournal;
import dev.regie.core.practice.SelfAssessed;
import dev.regie.core.shared.LanguageMap;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.Icons;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Section;
import dev.regie.ui.component.Table;
import dev.regie.ui.component.Toolbar;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A person's own journal. What is looked for stays out of the address, which others may see in a history or a log. */
@Route(value = "learn/journal", layout = Frame.class)
public class JournalView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final int PAGE = 20;

    @Inject
    transient OwnJournal journal;

    @Inject
    transient MyCourses courses;

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient Formats formats;

    private final TextField words = new TextField();
    private final Select<Kind> kind = new Select<>();
    private final Div writing = new Div();
    private final Div found = new Div();
    private Toolbar toolbar = new Toolbar();
    private int offset;

    /** A journal that nobody has entered yet. */
    public JournalView() {
        words.addValueChangeListener(event -> find(0));
        kind.addValueChangeListener(event -> find(0));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        startAnew();
        back(Links.back(LearnView.class, text("learn.back")));
        title(text("journal.title"));
        lead(text("journal.lead"));
        Button write = new Button(text("journal.new"), Icons.ADD.icon(), click -> write());
        write.addThemeVariants(ButtonVariant.PRIMARY);
        act(write);
        found.addClassName("section");
        writing.setVisible(false);
        toolbar = toolbar();
        add(writing, toolbar, found);
        scans();
        find(0);
    }

    private Toolbar toolbar() {
        words.setLabel(text("journal.search"));
        words.setClearButtonVisible(true);
        words.setPrefixComponent(Icons.SEARCH.icon());
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("grow");
        kind.setLabel(text("journal.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(text("journal.kind.all"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> each == null ? text("journal.kind.all") : word(each));
        Toolbar toolbar = new Toolbar();
        toolbar.fields(words, kind);
        toolbar.getElement().setAttribute("role", "search");
        toolbar.getElement().setAttribute("aria-label", text("journal.search"));
        return toolbar;
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case NOTE -> text("journal.kind.notes");
            case LESSON -> text("journal.kind.lessons");
            case COMMITMENT -> text("journal.kind.commitments");
        };
    }

    private void write() {
        writing.removeAll();
        writing.setVisible(true);
        writing.add(new NoteEditor(journal, formats, () -> {
            writing.setVisible(false);
            find(0);
        }));
    }

    private void find(int from) {
        offset = from;
        Set<Kind> kinds = kind.getOptionalValue().map(Set::of).orElse(Set.of());
        var page = journal.find(new JournalQuery(words.getValue(), kinds, offset, PAGE));
        found.removeAll();
        boolean asked = !words.isEmpty() || !kind.isEmpty();
        toolbar.setVisible(asked || page.total() > 0);
        if (page.total() == 0) {
            found.add(new EmptyState(
                    asked ? Drawing.SIGNPOST : Drawing.DESK,
                    asked ? text("journal.none.title") : text("journal.empty.title"),
                    asked ? text("journal.none.why") : text("journal.empty.why")));
            return;
        }
        Span count = new Span(text("journal.found", page.total()));
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        JournalPlaces places = new JournalPlaces(catalogue);
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "journal");
        for (JournalItem item : page.items()) {
            list.add(new JournalEntryItem(journal, catalogue, places, formats, item));
        }
        Div pager = new Div();
        pager.addClassName("row");
        if (offset > 0) {
            pager.add(pageButton(text("journal.newer"), Math.max(0, offset - PAGE)));
        }
        if (page.hasMore()) {
            pager.add(pageButton(text("journal.older"), offset + PAGE));
        }
        found.add(count, list, pager);
    }

    private Button pageButton(String label, int to) {
        return new Button(label, event -> {
            find(to);
            UI.getCurrent().getPage().executeJs("document.querySelector('.journal')?.scrollIntoView()");
        });
    }

    private void scans() {
        List<SelfAssessed> all = journal.selfAssessments();
        if (all.isEmpty()) {
            return;
        }
        courses.all().stream()
                .flatMap(taken ->
                        ScanChange.of(
                                taken.version().content(), taken.enrolment().registration(), all)
                                .stream())
                .forEach(change -> add(section(change)));
    }

    private static Section section(ScanChange change) {
        String course = ContentText.of(change.course().title()).text();
        Table table = new Table(
                text("journal.scan", course),
                text("journal.scan.statement"),
                text("journal.scan.before"),
                text("journal.scan.after"));
        change.lines()
                .forEach(line -> table.row(
                        ContentText.of(line.statement()).text(),
                        label(change.scale(), line.before()),
                        label(change.scale(), line.after())));
        return new Section(text("journal.scan", course), table);
    }

    private static Span label(List<LanguageMap> scale, Optional<Integer> value) {
        return value.map(each -> ContentText.of(scale.get(each - 1)).span())
                .orElseGet(() -> new Span(text("journal.scan.open")));
    }
}
