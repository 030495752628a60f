package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.regie.core.people.csv.ImportPlan;
import dev.regie.core.people.csv.ImportResult;
import dev.regie.core.people.csv.PeopleImport;
import dev.regie.core.people.csv.SheetReader;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Notice;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Section;
import dev.regie.ui.shell.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Optional;

/** People from a file: choose or paste it, see what it would do, then take it. Nothing changes before the last step. */
@Route(value = "admin/people/import", layout = Frame.class)
public class ImportView extends Page {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PeopleImport importing;

    private final TextArea paste = new TextArea(text("import.paste"));
    private final Div answer = new Div();
    private final Div report = new Div();
    private String name = "";

    @PostConstruct
    void build() {
        back(Links.back(PeopleView.class, text("people.title")));
        title(text("import.title"));
        lead(text("import.lead"));
        answer.addClassName("notices");
        report.addClassName("stack");
        paste.addClassName("code-field");
        paste.setMinRows(5);
        paste.setMaxRows(14);
        paste.setMaxLength(SheetReader.MOST_BYTES);
        paste.setHelperText(text("import.paste.hint"));
        paste.addValueChangeListener(event -> {
            report.removeAll();
            if (event.isFromClient()) {
                name = "";
            }
        });
        Button check = new Button(text("import.check"), _ -> check());
        check.addThemeVariants(ButtonVariant.PRIMARY);
        check.setDisableOnClick(true);
        check.addClickListener(_ -> check.setEnabled(true));
        Div acts = new Div(check);
        acts.addClassName("form-actions");
        Div form = new Div(upload(), paste, acts, answer);
        form.addClassName("form");
        add(new Section(text("import.file"), form), report, new Section(text("import.columns"), new ImportColumns()));
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, data) -> receive(metadata.fileName(), data)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SheetReader.MOST_BYTES);
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.setUploadButton(new Button(text("import.choose")));
        upload.setDropLabel(new Span(text("import.drop")));
        upload.addFileRejectedListener(_ -> {
            answer.removeAll();
            answer.add(Notice.error(text("import.rejected", SheetReader.MOST_BYTES / 1_000_000)));
        });
        return upload;
    }

    private void receive(String fileName, byte[] data) {
        answer.removeAll();
        Optional<String> csv = SheetReader.text(data);
        if (csv.isEmpty()) {
            answer.add(Notice.error(text("import.notUtf8", fileName)));
            return;
        }
        paste.setValue(csv.get().startsWith("\uFEFF") ? csv.get().substring(1) : csv.get());
        name = fileName;
        check();
    }

    private void check() {
        answer.removeAll();
        show(importing.dryRun(paste.getValue()));
    }

    private void show(ImportPlan plan) {
        report.removeAll();
        report.add(new ImportReport(plan, goodLinesOnly -> take(plan, goodLinesOnly)));
    }

    private void take(ImportPlan plan, boolean goodLinesOnly) {
        String source = name.isEmpty() ? text("import.pasted") : name;
        answer.removeAll();
        switch (importing.apply(paste.getValue(), plan, goodLinesOnly, source)) {
            case ImportResult.Done done -> {
                report.removeAll();
                paste.clear();
                answer.add(
                        Notice.info(
                                text("import.done", done.added(), done.changed(), done.unchanged(), done.leftOut())),
                        Links.quiet("/admin/people", text("import.toPeople")));
            }
            case ImportResult.HasProblems() -> answer.add(Notice.error(text("import.hasProblems")));
            case ImportResult.ChangedMeanwhile(ImportPlan now) -> {
                show(now);
                answer.add(Notice.error(text("import.changedMeanwhile")));
            }
            case ImportResult.Failed failed ->
                answer.add(Notice.error(
                        text("import.failed", failed.line(), failed.email(), ImportWords.reason(failed.reason()))));
        }
    }
}
