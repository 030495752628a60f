package dev.regie.ui.learner;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.Course;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Aspect;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.EnrolmentService;
import dev.regie.core.shared.Language;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.Icons;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.PageLinks;
import dev.regie.ui.component.Status;
import dev.regie.ui.component.Toolbar;
import dev.regie.ui.i18n.Languages;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every published course, to look around in and to choose from; the address holds what one looks for. */
@Route(value = "learn/catalogue", layout = Frame.class)
public class CatalogueView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final String WORDS = "q";
    private static final String ASPECT = "aspect";
    private static final String MINUTES = "minutes";
    private static final String LANGUAGE = "language";
    private static final String PAGE = "page";
    private static final int COURSES = 24;
    private static final List<Integer> MINUTE_STEPS = List.of(15, 30, 60, 120, 240);

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient EnrolmentService enrolments;

    @Inject
    transient CurrentUser currentUser;

    private final TextField words = new TextField();
    private final Select<Aspect> aspect = new Select<>();
    private final Select<Integer> minutes = new Select<>();
    private final Select<Language> language = new Select<>();
    private final Toolbar toolbar = new Toolbar();
    private final Div found = new Div();
    private boolean built;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!built) {
            build();
        }
        CatalogueFilter filter = filter(event.getLocation().getQueryParameters());
        words.setValue(filter.words());
        aspect.setValue(filter.aspect().orElse(null));
        minutes.setValue(filter.minutes().orElse(null));
        language.setValue(filter.language().orElse(null));
        if (!filter.withWords("").isAll()) {
            toolbar.open(true);
        }
        show(filter, page(event.getLocation().getQueryParameters()));
    }

    private static int page(QueryParameters query) {
        return query.getSingleParameter(PAGE)
                .filter(text -> text.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    private void build() {
        built = true;
        back(Links.back(LearnView.class, text("learn.back")));
        title(text("catalogue.title"));
        lead(text("catalogue.lead"));
        words.setLabel(text("catalogue.words"));
        words.setClearButtonVisible(true);
        words.setPrefixComponent(Icons.SEARCH.icon());
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("grow");
        choice(aspect, text("catalogue.aspect"), List.of(Aspect.values()), CatalogueView::word);
        choice(minutes, text("catalogue.minutes"), MINUTE_STEPS, most -> text("catalogue.atMost", most));
        choice(language, text("catalogue.language"), List.of(Language.values()), Languages::name);
        toolbar.fields(words, aspect, minutes, language);
        toolbar.getElement().setAttribute("role", "search");
        toolbar.getElement().setAttribute("aria-label", text("catalogue.filter"));
        words.addValueChangeListener(event -> go(event.isFromClient()));
        aspect.addValueChangeListener(event -> go(event.isFromClient()));
        minutes.addValueChangeListener(event -> go(event.isFromClient()));
        language.addValueChangeListener(event -> go(event.isFromClient()));
        found.addClassName("section");
        add(toolbar, found);
    }

    private static <T> void choice(
            Select<T> select, String label, List<T> items, java.util.function.Function<T, String> word) {
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(text("catalogue.any"));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? text("catalogue.any") : word.apply(item));
    }

    private void go(boolean byHand) {
        if (byHand) {
            CatalogueFilter filter = new CatalogueFilter(
                    words.getValue().strip(),
                    Optional.ofNullable(aspect.getValue()),
                    Optional.ofNullable(minutes.getValue()),
                    Optional.ofNullable(language.getValue()));
            UI.getCurrent().getPage().getHistory().replaceState(null, address(filter, 1));
            show(filter, 1);
        }
    }

    private static String address(CatalogueFilter filter, int page) {
        Map<String, String> parameters = parameters(filter);
        if (page > 1) {
            parameters.put(PAGE, String.valueOf(page));
        }
        return "learn/catalogue" + suffix(QueryParameters.simple(parameters));
    }

    private static Map<String, String> parameters(CatalogueFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, WORDS, filter.words());
        put(parameters, ASPECT, filter.aspect().map(Aspect::id).orElse(""));
        put(parameters, MINUTES, filter.minutes().map(String::valueOf).orElse(""));
        put(parameters, LANGUAGE, filter.language().map(Language::tag).orElse(""));
        return parameters;
    }

    private static String suffix(QueryParameters query) {
        return query.getParameters().isEmpty() ? "" : "?" + query.getQueryString();
    }

    private static void put(Map<String, String> parameters, String key, String value) {
        if (!value.isEmpty()) {
            parameters.put(key, value);
        }
    }

    private static CatalogueFilter filter(QueryParameters query) {
        return new CatalogueFilter(
                query.getSingleParameter(WORDS).orElse(""),
                query.getSingleParameter(ASPECT).flatMap(Aspect::of),
                query.getSingleParameter(MINUTES)
                        .flatMap(text -> MINUTE_STEPS.stream()
                                .filter(step -> step.toString().equals(text))
                                .findFirst()),
                query.getSingleParameter(LANGUAGE).flatMap(Language::ofTag));
    }

    private void show(CatalogueFilter filter, int page) {
        found.removeAll();
        Map<CourseKey, Course> open = catalogue.courses();
        Map<CourseKey, Enrolment.State> mine = mine();
        dev.regie.core.shared.Page<CourseVersion> courses =
                catalogue.search(filter.query((page - 1) * COURSES, COURSES));
        if (courses.total() == 0) {
            found.add(
                    filter.isAll()
                            ? new EmptyState(Drawing.DESK, text("catalogue.empty.title"), text("catalogue.empty.why"))
                            : new EmptyState(
                                    Drawing.SIGNPOST,
                                    text("catalogue.none.title"),
                                    text("catalogue.none.why"),
                                    Links.quiet("/learn/catalogue", text("catalogue.all"))));
            return;
        }
        Span count = new Span(text("catalogue.found", courses.total()));
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        Div cards = new Div();
        cards.addClassName("cards");
        courses.items()
                .forEach(course -> cards.add(card(
                        course,
                        Optional.ofNullable(open.get(course.key()))
                                .filter(Course::selfEnrolment)
                                .isPresent(),
                        mine.get(course.key()))));
        found.add(count, cards, new PageLinks(courses, at -> address(filter, at)));
    }

    /** What the person has to do with each course: what is open wins, then what is done. */
    private Map<CourseKey, Enrolment.State> mine() {
        return enrolments.of(currentUser.require().id()).stream()
                .filter(each -> each.state().isOpen() || each.state() == Enrolment.State.COMPLETED)
                .collect(Collectors.toMap(
                        Enrolment::course, Enrolment::state, (one, other) -> one.isOpen() ? one : other));
    }

    private static RouterLink card(CourseVersion version, boolean open, Enrolment.@Nullable State mine) {
        CourseContent content = version.content();
        RouterLink card = new RouterLink();
        card.setRoute(
                CourseView.class,
                new RouteParameters(CourseView.COURSE, version.key().text()));
        card.addClassName("card");
        Span title = ContentText.of(content.title()).span();
        title.addClassName("card-title");
        Span facts = new Span(text(
                "catalogue.facts",
                text("minutes", content.requiredMinutes()),
                content.languages().stream().map(Languages::name).collect(Collectors.joining(", "))));
        facts.addClassNames("quiet", "small");
        Span aspects = new Span(Arrays.stream(Aspect.values())
                .filter(each -> content.objectives().stream()
                        .anyMatch(objective -> objective.aspects().contains(each)))
                .map(CatalogueView::word)
                .collect(Collectors.joining(" · ")));
        aspects.addClassNames("quiet", "small");
        Div foot = new Div(standing(open, mine));
        foot.addClassNames("card-foot", "row");
        card.add(title, facts, aspects, foot);
        return card;
    }

    private static Span standing(boolean open, Enrolment.@Nullable State mine) {
        if (mine == Enrolment.State.COMPLETED) {
            return Status.DONE.badge(text("catalogue.done"));
        }
        if (mine != null) {
            return Status.BUSY.badge(text("catalogue.yours"));
        }
        return open
                ? Status.NOT_STARTED.badge(text("catalogue.open"))
                : Status.NOT_STARTED.badge(text("catalogue.ask"));
    }

    static String word(Aspect aspect) {
        return switch (aspect) {
            case TRUST_AUTONOMY -> text("aspect.trust");
            case RESPONSIBILITY_ACCOUNTABILITY -> text("aspect.responsibility");
            case DEVELOPMENT_SUPPORT -> text("aspect.development");
            case COMMUNICATION_FEEDBACK -> text("aspect.communication");
            case RECOGNITION_APPRECIATION -> text("aspect.recognition");
            case INNOVATION_CREATIVITY -> text("aspect.innovation");
        };
    }
}
