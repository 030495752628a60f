package dev.regie.authoring.exchange.internal;

import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.shared.LanguageMap;
import dev.regie.core.survey.InstrumentHead;
import dev.regie.core.survey.Register;
import dev.regie.core.survey.Register.Field;
import dev.regie.core.survey.Register.Stage;
import java.util.List;

/** Reads registers: their stages, and what is filled in at each. */
final class RegisterReader {
    private final Sheet sheet;
    private final Prose prose;

    RegisterReader(Sheet sheet) {
        this.sheet = sheet;
        this.prose = sheet.prose();
    }

    Register read(InstrumentHead head, YamlMap yaml) {
        return new Register(head, sheet.entries(yaml, "stages", "stage", List.of(), this::stage));
    }

    private Stage stage(YamlMap entry, String id) {
        LanguageMap title = prose.line("stage." + id);
        LanguageMap about = prose.markdown("stage." + id + ".about");
        List<String> to = entry.ids("to", false);
        List<Field> fields =
                sheet.entries(entry, "fields", "stage/" + id, List.of(), (field, fieldId) -> field(field, id, fieldId));
        return new Stage(id, title, about, to, fields);
    }

    private Field field(YamlMap entry, String stage, String id) {
        Register.Type type =
                entry.word("type", "line, text, date, person or choice", Register.Type::of, Register.Type.LINE);
        boolean required = entry.flag("required", true);
        boolean several = type == Register.Type.CHOICE && entry.flag("several", false);
        String slot = "field." + stage + "." + id;
        LanguageMap label = prose.line(slot);
        LanguageMap hint = prose.optionalMarkdown(slot + ".hint");
        List<NamedText> options = type == Register.Type.CHOICE ? sheet.options(entry, slot) : List.of();
        return new Field(id, type, required, label, hint, options, several);
    }
}
