package dev.regie.ui.learner;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.SelfEnrolResult;
import dev.regie.core.enrolment.SelfEnrolment;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Notice;

/** On the page of a course: the act that takes it, the act that lets go of it again, or whom to ask. */
final class JoinBox extends Div {
    private static final long serialVersionUID = 1L;

    private JoinBox() {}

    /** For somebody who does not take a course that is open to all. */
    static JoinBox toTake(SelfEnrolment self, CourseVersion course, Runnable changed) {
        JoinBox box = new JoinBox();
        box.addClassName("next-step");
        Button join = new Button(text("join.act"));
        join.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        join.addClickListener(event -> confirm(course, () -> box.tell(self.enrol(course.key()), changed)));
        Div words = new Div(
                new H2(text("join.title")),
                new Paragraph(text("join.what", course.content().requiredMinutes())));
        words.addClassName("next-step-text");
        box.add(words, join);
        return box;
    }

    /** For somebody who has to ask. */
    static Notice toAskFor() {
        return Notice.info(text("join.ask"));
    }

    /** For somebody who chose it and has not begun. */
    static JoinBox toLetGo(SelfEnrolment self, Enrolment enrolment, Runnable changed) {
        JoinBox box = new JoinBox();
        box.addClassName("row");
        Button letGo = new Button(text("join.letGo"), event -> box.tell(self.withdraw(enrolment.id()), changed));
        letGo.addThemeVariants(ButtonVariant.TERTIARY);
        Span why = new Span(text("join.letGo.why"));
        why.addClassNames("quiet", "small");
        box.add(letGo, why);
        return box;
    }

    private static void confirm(CourseVersion course, Runnable act) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(text(
                "join.confirm.title", ContentText.of(course.content().title()).text()));
        dialog.setText(text("join.confirm.what"));
        dialog.setConfirmText(text("join.act"));
        dialog.setCancelable(true);
        dialog.setCancelText(text("cancel"));
        dialog.addConfirmListener(event -> act.run());
        dialog.open();
    }

    private void tell(SelfEnrolResult result, Runnable changed) {
        switch (result) {
            case SelfEnrolResult.Enrolled _, SelfEnrolResult.Withdrawn _ -> changed.run();
            case SelfEnrolResult.AlreadyBegun _ -> add(Notice.error(text("join.begun")));
            case SelfEnrolResult.NotYours _ -> add(Notice.error(text("join.closed")));
            case SelfEnrolResult.Unknown _ -> add(Notice.error(text("join.gone")));
        }
    }
}
