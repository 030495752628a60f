package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.ProgrammeVersion;
import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.CohortVersions;
import dev.regie.core.cohort.Guide;
import dev.regie.core.cohort.NewerVersion;
import dev.regie.core.cohort.PinnedVersion;
import dev.regie.core.cohort.TrackRef;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonName;
import dev.regie.core.people.TeamChoices;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Facts;
import dev.regie.ui.component.Links;
import dev.regie.ui.i18n.Formats;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a cohort is: stage, track, courses with their versions, whom it is for, who guides it. */
@Dependent
public class CohortFacts {

    @Inject
    Catalogue catalogue;

    @Inject
    CohortVersions versions;

    @Inject
    PeopleService people;

    @Inject
    TeamChoices teams;

    @Inject
    Formats formats;

    Facts show(Cohort cohort, Runnable again) {
        Facts facts = new Facts();
        var closed = cohort.closed();
        facts.fact(
                text("cohort.stage"),
                closed == null
                        ? CohortWords.stage(cohort.stage(formats.today()))
                        : text("cohort.closedOn", formats.date(closed)));
        TrackRef track = cohort.track();
        if (track != null) {
            facts.fact(text("cohort.track"), title(track));
        }
        Map<?, NewerVersion> newer = versions.newer(cohort.id()).stream()
                .collect(Collectors.toMap(each -> each.pinned().key(), Function.identity()));
        cohort.courses()
                .forEach(pinned ->
                        facts.fact(text("cohort.course"), course(cohort, pinned, newer.get(pinned.course()), again)));
        if (!cohort.rule().fitsNobody()) {
            facts.fact(
                    text("cohort.rule"),
                    CohortWords.rule(cohort.rule(), teams.of(cohort.rule().teams())));
        }
        guides(facts, cohort, Guide.Duty.FACILITATOR, text("cohort.facilitators"));
        guides(facts, cohort, Guide.Duty.COACH, text("cohort.coaches"));
        return facts;
    }

    private Component course(Cohort cohort, PinnedVersion pinned, @Nullable NewerVersion newer, Runnable again) {
        Div line = new Div(catalogue
                .version(pinned.version())
                .map(version -> ContentText.of(version.content().title()).span())
                .orElseGet(() -> new Span(pinned.course().text())));
        line.addClassName("row");
        catalogue
                .version(pinned.version())
                .ifPresent(version -> line.add(new Span(text("cohort.pinned", version.number()))));
        if (newer != null && newer.editorial()) {
            line.add(new Button(text("cohort.toVersion.words", newer.latest().number()), _ -> {
                versions.moveEditorially(cohort.id(), newer.latest().id());
                again.run();
            }));
        } else if (newer != null) {
            line.add(Links.quiet(
                    "/" + CohortRef.move(cohort.id(), newer.latest().id()),
                    text("cohort.toVersion", newer.latest().number())));
        }
        return line;
    }

    private Span title(TrackRef track) {
        return catalogue
                .programme(track.programme())
                .map(ProgrammeVersion::content)
                .flatMap(programme -> programme.track(track.track()))
                .map(each -> ContentText.of(each.title()).span())
                .orElseGet(() -> new Span(track.track()));
    }

    private void guides(Facts facts, Cohort cohort, Guide.Duty duty, String label) {
        List<PersonName> names = people.all(CohortWords.of(cohort.guides(), duty)).values().stream()
                .map(Person::name)
                .sorted(PersonName.BY_FAMILY)
                .toList();
        if (!names.isEmpty()) {
            facts.fact(label, names.stream().map(PersonName::full).collect(Collectors.joining(", ")));
        }
    }
}
