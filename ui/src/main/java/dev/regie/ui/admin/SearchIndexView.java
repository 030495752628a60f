package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import dev.regie.search.index.IndexCare;
import dev.regie.search.index.IndexFollower.Building;
import dev.regie.ui.component.Facts;
import dev.regie.ui.component.Notice;
import dev.regie.ui.component.Page;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the search index of this server is, and having those of all servers built anew. */
@Route(value = "admin/search", layout = Frame.class)
public class SearchIndexView extends Page {
    private static final long serialVersionUID = 1L;

    private static final int LOOK_MILLIS = 1000;

    @Inject
    transient IndexCare care;

    @Inject
    transient Formats formats;

    private final Div facts = new Div();
    private final Div progress = new Div();
    private final Button rebuild = new Button();
    private boolean waiting;
    private @Nullable Instant before;
    private @Nullable Registration polling;

    @PostConstruct
    void build() {
        title(text("index.title"));
        lead(text("index.lead"));
        rebuild.setText(text("index.rebuild"));
        rebuild.addThemeVariants(ButtonVariant.PRIMARY);
        rebuild.setDisableOnClick(true);
        rebuild.addClickListener(_ -> {
            before = care.state().built();
            waiting = true;
            care.rebuild();
            show();
        });
        progress.getElement().setAttribute("role", "status");
        Paragraph what = new Paragraph(text("index.rebuild.what"));
        what.addClassNames("quiet", "prose");
        Div act = new Div(rebuild);
        facts.addClassName("section");
        add(facts, progress, what, act);
        show();
    }

    private void show() {
        IndexCare.State state = care.state();
        facts.removeAll();
        if (!state.ready()) {
            facts.add(new Paragraph(text("index.none")));
        } else {
            facts.add(new Facts()
                    .fact(
                            text("index.built"),
                            Optional.ofNullable(state.built())
                                    .map(formats::dateTime)
                                    .orElseGet(() -> text("index.built.unknown")))
                    .fact(text("index.versions"), text("search.number", state.versions()))
                    .fact(text("index.passages"), text("search.number", state.passages())));
        }
        progress.removeAll();
        Building building = building(state);
        if (building != null) {
            waiting = true;
            progress.add(bar(building), new Paragraph(text("index.building", building.done(), building.of())));
        } else if (state.failed()) {
            progress.add(Notice.error(text("index.failed")));
        } else if (waiting) {
            waiting = false;
            progress.add(Notice.info(text("index.done")));
        }
        rebuild.setEnabled(building == null);
        getUI().ifPresent(ui -> ui.setPollInterval(building == null ? -1 : LOOK_MILLIS));
    }

    /** One that was asked for here begins as soon as this server has read of it. */
    private @Nullable Building building(IndexCare.State state) {
        boolean toCome = waiting && !state.failed() && Objects.equals(state.built(), before);
        return state.building() == null && toCome ? new Building(0, 0) : state.building();
    }

    private static ProgressBar bar(Building building) {
        ProgressBar bar = new ProgressBar(0, Math.max(1, building.of()), building.done());
        bar.setIndeterminate(building.of() == 0);
        bar.getElement().setAttribute("aria-label", text("index.title"));
        return bar;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(_ -> show());
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }
}
