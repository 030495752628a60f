package dev.regie.core.mail;

import dev.regie.core.shared.Language;

/**
 * A message to one person.
 *
 * @param to an e-mail address
 * @param language of subject and text
 * @param text paragraphs with an empty line between them; an address that stands alone in one becomes a link
 */
public record Mail(String to, Language language, String subject, String text) {}
