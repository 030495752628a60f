package dev.regie.ui.profile;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Device;
import dev.regie.core.access.SignIn;
import dev.regie.core.access.SignIns;
import dev.regie.core.shared.PersonId;
import dev.regie.ui.component.Notice;
import dev.regie.ui.i18n.Formats;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Where a person is signed in, each with a way to end it. */
public class SignInList extends Div {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SignIns signIns;

    @Inject
    transient CurrentUser current;

    @Inject
    transient Formats formats;

    void show(PersonId person) {
        removeAll();
        addClassName("sign-ins");
        List<SignIn> open = signIns.of(person);
        UnorderedList list = new UnorderedList();
        list.addClassName("line-list");
        open.forEach(one -> list.add(line(person, one, isHere(one.id()))));
        add(new Paragraph(text("profile.signIns.why")), list);
        if (open.stream().anyMatch(one -> !isHere(one.id()))) {
            Button everywhere = new Button(text("profile.signIns.others"), _ -> confirm(person));
            add(everywhere);
        }
    }

    private boolean isHere(UUID id) {
        return current.signIn().filter(here -> here.id().equals(id)).isPresent();
    }

    private Component line(PersonId person, SignIn one, boolean here) {
        Span device = new Span(words(one.device()));
        device.addClassName("sign-in-device");
        Span when = new Span(
                text("profile.signIns.when", formats.dateTime(one.startedAt()), formats.dateTime(one.lastSeenAt())));
        when.addClassNames("quiet", "small");
        Div words = new Div(device, when);
        words.addClassName("sign-in-words");
        ListItem item = new ListItem(words);
        if (here) {
            Span mark = new Span(text("profile.signIns.here"));
            mark.addClassNames("small", "nowrap");
            item.add(mark);
        } else {
            Button end = new Button(text("profile.signIns.end"), _ -> {
                signIns.end(one.id());
                show(person);
                add(Notice.info(text("profile.signIns.ended")));
            });
            end.addThemeVariants(ButtonVariant.TERTIARY);
            end.setAriaLabel(text("profile.signIns.end.of", words(one.device())));
            item.add(end);
        }
        return item;
    }

    private void confirm(PersonId person) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(text("profile.signIns.others"));
        dialog.setText(text("profile.signIns.others.what"));
        dialog.setConfirmText(text("profile.signIns.others.act"));
        dialog.setCancelable(true);
        dialog.setCancelText(text("cancel"));
        dialog.addConfirmListener(_ -> {
            signIns.endOthers(person);
            show(person);
            add(Notice.info(text("profile.signIns.ended")));
        });
        dialog.open();
    }

    private static String words(Device device) {
        if (device.browser().isEmpty() && device.system().isEmpty()) {
            return text("profile.device.unknown");
        }
        if (device.browser().isEmpty() || device.system().isEmpty()) {
            return device.browser() + device.system();
        }
        return text("profile.device", device.browser(), device.system());
    }
}
