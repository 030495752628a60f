package dev.regie.ui.demo;

import dev.regie.core.access.Role;
import dev.regie.core.people.PersonName;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who works in the demo organisation: always the same invented people. The five sign-ins are laid down in the contract. */
final class DemoPeople {

    private DemoPeople() {}

    /** Somebody to add. */
    record Somebody(PersonName name, String email, Set<Role> roles) {}

    /** A team of a dozen and who leads it. */
    record Group(String name, Somebody manager, List<Somebody> members) {}

    static final Somebody LEARNER = signIn("learner", "Sanne", "de", "Vries");
    static final Somebody LEARNER_2 = signIn("learner2", "Youssef", "el", "Amrani");
    static final Somebody TRAINER = signIn("trainer", "Wouter", null, "Hofstra", Role.TRAINER);
    static final Somebody MANAGER = signIn("manager", "Marijke", "van den", "Berg", Role.MANAGER);
    static final Somebody ADMIN = signIn("admin", "Chantal", null, "Wijngaarde", Role.ADMIN);

    /** The people who can sign in. */
    static final List<Somebody> SIGN_INS = List.of(LEARNER, LEARNER_2, TRAINER, MANAGER, ADMIN);

    /** People outside the teams: they run the programme. */
    static final List<Somebody> STAFF = List.of(TRAINER, ADMIN);

    static final List<Group> TEAMS = List.of(
            new Group(
                    "Wijkteam Noord",
                    MANAGER,
                    List.of(
                            LEARNER,
                            LEARNER_2,
                            somebody("Anouk", null, "Bakker"),
                            somebody("Bilal", null, "Yılmaz"),
                            somebody("Corrie", "van der", "Meer"),
                            somebody("Dewi", null, "Soekarno"),
                            somebody("Esther", null, "Pinas"),
                            somebody("Floris", "van", "Dijk"),
                            somebody("Gerrit", "ten", "Brink"),
                            somebody("Hatice", null, "Demir"),
                            somebody("Ilse", null, "Mulder"),
                            somebody("Jamal", null, "Bouzid"))),
            new Group(
                    "Klantcontact",
                    somebody("Ruben", null, "Elzinga", Role.MANAGER),
                    List.of(
                            somebody("Amber", null, "Kuiper"),
                            somebody("Bart", "de", "Boer"),
                            somebody("Chioma", null, "Okonkwo"),
                            somebody("Daan", null, "Visser"),
                            somebody("Emine", null, "Kaya"),
                            somebody("Femke", "van 't", "Hoff"),
                            somebody("Giovanni", null, "Martina"),
                            somebody("Hanneke", null, "Postma"),
                            somebody("Imane", null, "Benali"),
                            somebody("Jeroen", null, "Smit"),
                            somebody("Kasia", null, "Nowak"),
                            somebody("Lars", "van", "Leeuwen"))),
            new Group(
                    "Vergunningen",
                    somebody("Nadia", null, "Haddou", Role.MANAGER),
                    List.of(
                            somebody("Annelies", null, "Dekker"),
                            somebody("Boris", null, "Petrović"),
                            somebody("Clarence", null, "Tjon A Fat"),
                            somebody("Desirée", null, "Meijer"),
                            somebody("Evert", "van der", "Wal"),
                            somebody("Fatima", "el", "Khattabi"),
                            somebody("Gijs", null, "Brouwer"),
                            somebody("Henk", "in 't", "Veld"),
                            somebody("Irem", null, "Şahin"),
                            somebody("Joke", null, "Hoekstra"),
                            somebody("Kwame", null, "Mensah"),
                            somebody("Linh", null, "Nguyen"))));

    private static Somebody signIn(String local, String given, @Nullable String between, String family, Role... roles) {
        return new Somebody(new PersonName(given, between, family), local + "@example.org", Set.of(roles));
    }

    private static Somebody somebody(String given, @Nullable String between, String family, Role... roles) {
        PersonName name = new PersonName(given, between, family);
        return new Somebody(name, local(name) + "@example.org", Set.of(roles));
    }

    /** The name as an address writes it: without diacritics, blanks and apostrophes. */
    private static String local(PersonName name) {
        String plain = Normalizer.normalize(name.full().replace('ı', 'i'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("'", "");
        return plain.toLowerCase(Locale.ROOT).replace(' ', '.');
    }
}
