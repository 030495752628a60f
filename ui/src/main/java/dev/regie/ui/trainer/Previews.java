package dev.regie.ui.trainer;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.shared.Language;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.i18n.Languages;

/** Every activity of a version as a learner has it, in each language and as wide as one likes; nothing is recorded. */
final class Previews extends Div {
    private static final long serialVersionUID = 1L;

    private final transient CourseVersion version;
    private final UnorderedList list = new UnorderedList();

    /** How wide the preview opens. */
    private enum Width {
        PHONE,
        WIDE
    }

    Previews(CourseVersion version) {
        this.version = version;
        addClassName("section");
        RadioButtonGroup<Width> width = new RadioButtonGroup<>(text("studio.width"));
        width.setItems(Width.WIDE, Width.PHONE);
        width.setItemLabelGenerator(each -> each == Width.PHONE ? text("studio.phone") : text("studio.wide"));
        width.setValue(Width.WIDE);
        width.addValueChangeListener(event -> show(event.getValue()));
        Paragraph what = new Paragraph(text("studio.preview.what"));
        what.addClassNames("quiet", "prose");
        list.addClassName("line-list");
        add(what, width, list);
        show(Width.WIDE);
    }

    private void show(Width width) {
        list.removeAll();
        version.content().activities().forEach(activity -> list.add(item(activity, width)));
    }

    private ListItem item(Activity activity, Width width) {
        Span title = ContentText.of(activity.title()).span();
        title.addClassName("line-main");
        Span minutes = new Span(text("minutes", activity.minutes()));
        minutes.addClassNames("quiet", "small");
        Div links = new Div(minutes);
        links.addClassName("row");
        version.content().languages().forEach(language -> links.add(link(activity, language, width)));
        return new ListItem(title, links);
    }

    private Anchor link(Activity activity, Language language, Width width) {
        Anchor open = new Anchor(
                "/play/preview/" + version.key() + "/" + activity.id() + "?lang=" + language.tag(),
                Languages.name(language));
        open.setRouterIgnore(true);
        open.setTarget("_blank");
        String title = ContentText.of(activity.title()).text();
        open.getElement()
                .setAttribute(
                        "aria-label",
                        width == Width.PHONE
                                ? text("studio.openPhone", title, Languages.name(language))
                                : text("studio.open", title, Languages.name(language)));
        if (width == Width.PHONE) {
            open.getElement()
                    .executeJs("this.addEventListener('click', e => { e.preventDefault();"
                            + " window.open(this.href, 'regie-preview', 'popup,width=390,height=844'); });");
        }
        return open;
    }
}
