package dev.regie.ui.learner;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseChanges;
import dev.regie.core.catalogue.content.CourseChanges.ChangedActivity;
import dev.regie.core.catalogue.content.CourseChanges.What;
import dev.regie.core.catalogue.content.Objective;
import dev.regie.core.shared.LanguageMap;
import dev.regie.ui.component.ContentText;
import java.util.List;
import java.util.stream.Collectors;

/** What another version of a course makes different, in lists of what is new, changed and gone. */
public final class VersionNotes extends Div {
    private static final long serialVersionUID = 1L;

    /** The changes in words. */
    public VersionNotes(CourseChanges changes) {
        addClassName("version-notes");
        if (changes.isNothing()) {
            add(new Span(text("changes.none")));
            return;
        }
        group(text("changes.newObjectives"), texts(changes.addedObjectives(), Objective::text));
        group(text("changes.changedObjectives"), texts(changes.changedObjectives(), Objective::text));
        group(text("changes.goneObjectives"), texts(changes.removedObjectives(), Objective::text));
        group(text("changes.newActivities"), texts(changes.addedActivities(), Activity::title));
        group(
                text("changes.changedActivities"),
                changes.changedActivities().stream().map(VersionNotes::changed).toList());
        group(text("changes.goneActivities"), texts(changes.removedActivities(), Activity::title));
    }

    private void group(String title, List<ListItem> items) {
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("bullets");
            items.forEach(list::add);
            add(new H3(title), list);
        }
    }

    private static <T> List<ListItem> texts(List<T> all, java.util.function.Function<T, LanguageMap> said) {
        return all.stream()
                .map(each -> ContentText.of(said.apply(each)).into(new ListItem()))
                .toList();
    }

    private static ListItem changed(ChangedActivity changed) {
        Span in =
                new Span(changed.in().stream().sorted().map(VersionNotes::word).collect(Collectors.joining(", ")));
        in.addClassNames("quiet", "small");
        ListItem item = new ListItem(ContentText.of(changed.activity().title()).span(), new Span(" "), in);
        return item;
    }

    private static String word(What what) {
        return switch (what) {
            case TITLE -> text("changes.title");
            case MINUTES -> text("changes.minutes");
            case REQUIRED -> text("changes.required");
            case AVAILABILITY -> text("changes.availability");
            case PLACE -> text("changes.place");
            case CONTENT -> text("changes.content");
        };
    }
}
