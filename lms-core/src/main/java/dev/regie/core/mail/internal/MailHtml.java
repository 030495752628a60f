package dev.regie.core.mail.internal;

import dev.regie.core.mail.Mail;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The text of a message once more as HTML, for those whose mail program prefers it. Nothing in it is loaded from anywhere. */
final class MailHtml {
    private MailHtml() {}

    static String of(Mail mail) {
        String paragraphs = Arrays.stream(mail.text().strip().split("\\n\\s*\\n"))
                .map(MailHtml::paragraph)
                .collect(Collectors.joining());
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body style="font-family: sans-serif; font-size: 16px; line-height: 1.6; color: #17212b; max-width: 38em">
                %s
                </body>
                </html>
                """.formatted(mail.language().tag(), escaped(mail.subject()), paragraphs);
    }

    private static String paragraph(String text) {
        String safe = escaped(text.strip());
        boolean link = text.strip().matches("https?://\\S+");
        return link
                ? "<p><a href=\"" + safe + "\" style=\"color: #0f5c5c\">" + safe + "</a></p>\n"
                : "<p>" + safe.lines().collect(Collectors.joining("<br>")) + "</p>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
