package dev.regie.ui.component;

import com.vaadin.flow.component.Svg;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Line drawings in the colours of the theme, put into the page itself so that they follow light and dark. Always decorative. */
public enum Drawing {
    PATH("path.svg"),
    DESK("desk.svg"),
    SIGNPOST("signpost.svg");

    private final String svg;

    Drawing(String file) {
        this.svg = read(file);
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(Drawing.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new picture. */
    public Svg picture() {
        Svg picture = new Svg(svg);
        picture.addClassName("drawing");
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }
}
