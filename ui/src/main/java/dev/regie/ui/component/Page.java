package dev.regie.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What every page has: one heading, which is also the browser's title, and room below it. */
public abstract class Page extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final H1 heading = new H1();
    private final Div head = new Div();
    private final Div titleRow = new Div(heading);

    /** A page of reading width. */
    protected Page() {
        addClassName("page");
        head.addClassName("page-head");
        titleRow.addClassName("page-title-row");
        head.add(titleRow);
        add(head);
    }

    /** Sets heading and browser title. */
    protected final void title(String title) {
        heading.setText(title);
    }

    /** Sets a heading in the language of course content. */
    protected final void title(ContentText title) {
        title.into(heading);
    }

    /** Adds something small below the heading, such as how long it takes. */
    protected final void beneath(Component facts) {
        head.add(facts);
    }

    /** Adds one sentence below the heading that says what the page is for. */
    protected final void lead(Component sentence) {
        sentence.addClassName("lead");
        head.add(sentence);
    }

    /** Adds one sentence below the heading that says what the page is for. */
    protected final void lead(String sentence) {
        lead(new Paragraph(sentence));
    }

    /** Puts the way back above the heading. */
    protected final void back(Component link) {
        head.addComponentAsFirst(link);
    }

    /** Puts the page's one act beside the heading. */
    protected final void act(Component action) {
        titleRow.add(action);
    }

    /** Puts the focus on the heading, after an act that took away what had it. */
    protected final void focusHeading() {
        Focus.onto(heading);
    }

    /** Empties the page for showing it anew, as when the same page is asked for with another parameter. */
    protected final void startAnew() {
        removeAll();
        head.removeAll();
        titleRow.removeAll();
        titleRow.add(heading);
        head.add(titleRow);
        add(head);
    }

    @Override
    public String getPageTitle() {
        return heading.getText().isEmpty() ? "Regie" : heading.getText() + " · Regie";
    }
}
