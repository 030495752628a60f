package dev.regie.core.people.invitation;

import dev.regie.core.mail.Mail;
import dev.regie.core.people.Person;
import dev.regie.core.shared.Language;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** What people read who get a link, in their own language. Pure. */
final class InvitationMail {
    private InvitationMail() {}

    /** To somebody who never had a password. */
    static Mail welcome(Person person, URI link, Instant expires, ZoneId zone) {
        String until = moment(person.language(), expires, zone);
        return switch (person.language()) {
            case NL ->
                new Mail(person.email(), person.language(), "Welkom bij Regie: kies je wachtwoord", """
                        Dag %s,

                        Je hebt een account bij Regie, de leeromgeving van je organisatie. Kies met deze link je wachtwoord:

                        %s

                        De link werkt één keer, tot %s. Je logt daarna in met %s.

                        Verwachtte je dit bericht niet? Dan hoef je niets te doen.
                        """.formatted(
                                person.name().given(), link, until, person.email()));
            case EN ->
                new Mail(person.email(), person.language(), "Welcome to Regie: choose your password", """
                        Hello %s,

                        You have an account with Regie, where your organisation learns. Choose your password with this link:

                        %s

                        The link works once, until %s. After that you sign in as %s.

                        Did you not expect this message? Then there is nothing you need to do.
                        """.formatted(
                                person.name().given(), link, until, person.email()));
        };
    }

    /** To somebody who forgot the password, or whose admin wants them to choose another. */
    static Mail reset(Person person, URI link, Instant expires, ZoneId zone) {
        String until = moment(person.language(), expires, zone);
        return switch (person.language()) {
            case NL ->
                new Mail(person.email(), person.language(), "Regie: kies een nieuw wachtwoord", """
                        Dag %s,

                        Met deze link kies je een nieuw wachtwoord voor Regie:

                        %s

                        De link werkt één keer, tot %s. Tot die tijd blijft je oude wachtwoord werken.

                        Heb je hier niet om gevraagd? Dan hoef je niets te doen: zonder deze link verandert er niets.
                        """.formatted(
                                person.name().given(), link, until));
            case EN ->
                new Mail(person.email(), person.language(), "Regie: choose a new password", """
                        Hello %s,

                        With this link you choose a new password for Regie:

                        %s

                        The link works once, until %s. Your old password works until you have used it.

                        Did you not ask for this? Then there is nothing you need to do: without this link nothing changes.
                        """.formatted(
                                person.name().given(), link, until));
        };
    }

    private static String moment(Language language, Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(moment.atZone(zone));
    }
}
