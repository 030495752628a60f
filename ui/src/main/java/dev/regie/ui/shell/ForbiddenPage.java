package dev.regie.ui.shell;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dev.regie.core.access.AccessDenied;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Page;
import jakarta.servlet.http.HttpServletResponse;

/** A page that is not for this person. */
@ParentLayout(Frame.class)
public class ForbiddenPage extends Page implements HasErrorParameter<AccessDenied> {
    private static final long serialVersionUID = 1L;

    /** Says so, with a way out. */
    public ForbiddenPage() {
        addClassName("narrow");
        title(text("denied.title"));
        lead(text("denied.lead"));
        add(Drawing.SIGNPOST.picture(), Links.quiet("/", text("toHome")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDenied> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
