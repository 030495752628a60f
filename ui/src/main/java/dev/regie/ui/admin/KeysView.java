package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.regie.core.access.ApiCredential;
import dev.regie.core.access.ApiCredentialService;
import dev.regie.core.access.NewCredential;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.Icons;
import dev.regie.ui.component.Notice;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Section;
import dev.regie.ui.component.Status;
import dev.regie.ui.component.Table;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The keys of programs: made, rotated and revoked here; which of them are used, and when they end. */
@Route(value = "admin/keys", layout = Frame.class)
public class KeysView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ApiCredentialService credentials;

    @Inject
    transient Formats formats;

    @Inject
    transient Clock clock;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        startAnew();
        addClassName("wide");
        title(text("keys.title"));
        lead(text("keys.lead"));
        Button add = new Button(text("keys.new"), Icons.ADD.icon(), _ -> make());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        act(add);
        Instant now = clock.instant();
        List<ApiCredential> all = credentials.list();
        List<ApiCredential> live = all.stream()
                .filter(key -> key.state(now) == ApiCredential.State.LIVE)
                .toList();
        List<ApiCredential> over = all.stream()
                .filter(key -> key.state(now) != ApiCredential.State.LIVE)
                .toList();
        if (live.isEmpty()) {
            add(new EmptyState(Drawing.SIGNPOST, text("keys.none"), text("keys.none.why")));
        } else {
            add(table(text("keys.title"), live, now));
        }
        if (!over.isEmpty()) {
            add(new Section(text("keys.over"), table(text("keys.over"), over, now)));
        }
    }

    private Table table(String name, List<ApiCredential> keys, Instant now) {
        Table table = new Table(
                name,
                text("keys.name"),
                text("keys.key"),
                text("keys.scopes"),
                text("keys.expires"),
                text("keys.used"),
                text("keys.acts"));
        keys.forEach(key -> table.row(
                key.name(),
                code(key.key()),
                new Span(ScopeWords.of(key.scopes())),
                end(key, now),
                used(key),
                acts(key, now)));
        return table;
    }

    private static Component code(String key) {
        Span code = new Span(key);
        code.addClassName("code");
        return code;
    }

    private Component end(ApiCredential key, Instant now) {
        Span end = new Span();
        switch (key.state(now)) {
            case REVOKED ->
                end.add(Status.DONE.badge(
                        key.revokedAt() == null
                                ? text("keys.revoked")
                                : text("keys.revokedOn", formats.shortDate(key.revokedAt()))));
            case EXPIRED ->
                end.add(Status.ATTENTION.badge(
                        key.expiresAt() == null
                                ? text("keys.expired")
                                : text("keys.expiredOn", formats.shortDate(key.expiresAt()))));
            case LIVE ->
                end.add(new Span(key.expiresAt() == null ? text("keys.never") : formats.shortDate(key.expiresAt())));
        }
        if (key.oldSecretUntil() != null && now.isBefore(key.oldSecretUntil())) {
            Span old = new Span(text("keys.oldUntil", formats.dateTime(key.oldSecretUntil())));
            old.addClassNames("quiet", "small");
            end.add(new Text(" · "), old);
        }
        return end;
    }

    private Component used(ApiCredential key) {
        return new Span(key.lastUsedOn() == null ? text("keys.notUsed") : formats.shortDate(key.lastUsedOn()));
    }

    private Component acts(ApiCredential key, Instant now) {
        Div acts = new Div();
        acts.addClassName("row");
        if (key.state(now) != ApiCredential.State.LIVE) {
            return acts;
        }
        if (key.demo()) {
            acts.add(new Span(text("keys.demo")));
        } else {
            acts.add(act(text("keys.rotate"), text("keys.rotate.of", key.name()), () -> rotate(key)));
        }
        acts.add(act(text("keys.revoke"), text("keys.revoke.of", key.name()), () -> revoke(key)));
        return acts;
    }

    private static Button act(String label, String named, Runnable act) {
        Button button = new Button(label, _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(named);
        return button;
    }

    private void make() {
        new NewKeyDialog(wanted -> shown(credentials.create(
                        wanted.name(), wanted.scopes(), wanted.goodFor().map(clock.instant()::plus))))
                .open();
    }

    private void rotate(ApiCredential key) {
        new RotateKeyDialog(
                        key.name(),
                        overlap -> credentials.rotate(key.key(), overlap).ifPresentOrElse(this::shown, () -> {
                            show();
                            add(Notice.error(text("keys.gone")));
                        }))
                .open();
    }

    private void shown(NewCredential made) {
        show();
        new SecretDialog(made).open();
    }

    private void revoke(ApiCredential key) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(text("keys.revoke.title", key.name()));
        dialog.setText(text("keys.revoke.what"));
        dialog.setConfirmText(text("keys.revoke"));
        dialog.setConfirmButtonTheme("primary error");
        dialog.setCancelable(true);
        dialog.setCancelText(text("cancel"));
        dialog.addConfirmListener(_ -> {
            credentials.revoke(key.key());
            show();
            add(Notice.info(text("keys.revoke.done", key.name())));
        });
        dialog.open();
    }
}
