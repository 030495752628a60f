package dev.regie.ui.manager;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.regie.core.enrolment.NudgeRules;
import dev.regie.ui.learner.NudgeCard;
import java.util.function.Consumer;

/** Asks for a line of one's own, if one likes, and shows what the person will see. */
final class NudgeDialog extends ConfirmDialog {
    private static final long serialVersionUID = 1L;

    /**
     * Makes it.
     *
     * @param sender the manager's name, as the person sees it
     * @param send takes the line; empty for none
     */
    NudgeDialog(String person, String sender, String course, Consumer<String> send) {
        setHeader(text("nudge.title", person));
        TextArea line = new TextArea(text("nudge.line"));
        line.setHelperText(text("nudge.line.hint"));
        line.setMaxLength(NudgeRules.LONGEST_LINE);
        line.setMinRows(2);
        line.setWidthFull();
        line.setValueChangeMode(ValueChangeMode.LAZY);
        Div preview = new Div(NudgeCard.preview(sender, course, ""));
        line.addValueChangeListener(event -> {
            preview.removeAll();
            preview.add(NudgeCard.preview(sender, course, event.getValue().strip()));
        });
        Paragraph sees = new Paragraph(text("nudge.preview", person));
        sees.addClassNames("quiet", "small");
        Div content = new Div(line, sees, preview);
        content.addClassName("section");
        add(content);
        setConfirmText(text("nudge.send"));
        setCancelable(true);
        setCancelText(text("cancel"));
        addConfirmListener(event -> send.accept(line.getValue()));
    }
}
