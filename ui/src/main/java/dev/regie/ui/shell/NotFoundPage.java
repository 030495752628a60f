package dev.regie.ui.shell;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Page;
import jakarta.servlet.http.HttpServletResponse;

/** An address where nothing is. */
@ParentLayout(Frame.class)
public class NotFoundPage extends Page implements HasErrorParameter<NotFoundException> {
    private static final long serialVersionUID = 1L;

    /** Says so, with a way out. */
    public NotFoundPage() {
        addClassName("narrow");
        title(text("notFound.title"));
        lead(text("notFound.lead"));
        add(Drawing.SIGNPOST.picture(), Links.quiet("/", text("toHome")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
