package dev.regie.ui.trainer;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.regie.core.survey.Register;
import dev.regie.core.survey.Register.Field;
import dev.regie.core.survey.Register.Stage;
import dev.regie.ui.component.ContentHtml;
import dev.regie.ui.component.ContentText;
import java.util.stream.Collectors;

/** The stages of a register: what each is about, what is filled in there, and what can follow. */
final class RegisterStages extends Div {
    private static final long serialVersionUID = 1L;

    RegisterStages(Register register) {
        OrderedList stages = new OrderedList();
        stages.addClassName("register-stages");
        register.stages().forEach(stage -> stages.add(stage(register, stage)));
        add(stages);
    }

    private static ListItem stage(Register register, Stage stage) {
        UnorderedList fields = new UnorderedList();
        fields.addClassName("line-list");
        stage.fields().forEach(field -> fields.add(field(field)));
        Span next = new Span(
                stage.to().isEmpty()
                        ? text("instrument.stage.end")
                        : text(
                                "instrument.stage.next",
                                register.stages().stream()
                                        .filter(each -> stage.to().contains(each.id()))
                                        .map(each ->
                                                ContentText.of(each.title()).text())
                                        .collect(Collectors.joining(" · "))));
        next.addClassNames("quiet", "small");
        ListItem item =
                new ListItem(ContentText.of(stage.title()).into(new H3()), ContentHtml.of(stage.about()), fields, next);
        item.addClassNames("prose", "section");
        return item;
    }

    private static ListItem field(Field field) {
        Span label = ContentText.of(field.label()).span();
        label.addClassName("line-main");
        String type = field.options().isEmpty()
                ? InstrumentWords.type(field.type())
                : field.options().stream()
                        .map(option -> ContentText.of(option.text()).text())
                        .collect(Collectors.joining(" · "));
        Span how = new Span(field.required() ? type : text("instrument.field.optional", type));
        how.addClassNames("quiet", "small");
        return new ListItem(label, how);
    }
}
