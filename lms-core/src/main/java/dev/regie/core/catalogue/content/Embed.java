package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.net.URI;

/**
 * Something of another site, loaded only when the reader asks for it.
 *
 * @param url https, of a host that the installation allows
 * @param title plain text
 * @param text the same said in words, as Markdown
 */
public record Embed(String id, boolean required, String url, LanguageMap title, LanguageMap text)
        implements LessonBlock {
    public Embed {
        requireNonNull(title, "title");
        requireNonNull(text, "text");
        StableId.require(id);
        if (!isEmbeddable(url)) {
            throw new IllegalArgumentException("Not an https address with a host: " + url);
        }
    }

    /** The site it is loaded from. */
    public String host() {
        return URI.create(url).getHost();
    }

    /** Whether the text is an https address of a host by its ordinary port and without credentials. */
    public static boolean isEmbeddable(String text) {
        try {
            URI uri = URI.create(text);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getPort() == -1;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
