package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import dev.regie.core.cohort.CohortProgress;
import dev.regie.core.cohort.CohortQuery;
import dev.regie.core.cohort.CohortSummary;
import dev.regie.core.shared.Page;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.Links;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** All cohorts, latest start first. */
@Route(value = "admin/cohorts", layout = Frame.class)
public class CohortsView extends dev.regie.ui.component.Page {
    private static final long serialVersionUID = 1L;

    private static final int PAGE = 30;

    @Inject
    transient CohortProgress cohorts;

    @Inject
    transient Formats formats;

    private final Div cards = new Div();
    private final Button more = new Button(text("more"), _ -> load());
    private int shown;

    @PostConstruct
    void build() {
        title(text("cohorts.title"));
        act(Links.primary(NewCohortView.class, text("cohorts.new")));
        cards.addClassName("cards");
        add(cards, more);
        load();
        if (shown == 0) {
            startAnew();
            add(new EmptyState(
                    Drawing.DESK,
                    text("cohorts.empty.title"),
                    text("cohorts.empty.why"),
                    Links.primary(NewCohortView.class, text("cohorts.new"))));
        }
    }

    private void load() {
        Page<CohortSummary> page = cohorts.list(CohortQuery.all(shown, PAGE));
        page.items().forEach(cohort -> cards.add(new CohortCard(cohort, formats)));
        shown += page.items().size();
        more.setVisible(page.hasMore());
    }
}
