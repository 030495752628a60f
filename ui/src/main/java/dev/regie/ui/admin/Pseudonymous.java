package dev.regie.ui.admin;

import dev.regie.ui.admin.RawJson.Atom;
import dev.regie.ui.admin.RawJson.Elements;
import dev.regie.ui.admin.RawJson.Member;
import dev.regie.ui.admin.RawJson.Members;
import java.util.Set;

/** Takes names and addresses of people out of a statement from elsewhere; Regie's own statements have none. */
final class Pseudonymous {

    private static final Set<String> ADDRESSES = Set.of("mbox", "mbox_sha1sum", "openid");
    private static final Set<String> AGENTS = Set.of("Agent", "Group");
    private static final Atom LEFT_OUT = new Atom("\"…\"");

    private Pseudonymous() {}

    /** The statement without them; everything else is as it was. */
    static RawJson of(RawJson json) {
        return switch (json) {
            case Members object -> {
                boolean agent = object.members().stream().anyMatch(Pseudonymous::tellsOfAnAgent);
                yield new Members(object.members().stream()
                        .map(member ->
                                new Member(member.key(), agent && isPersonal(member) ? LEFT_OUT : of(member.value())))
                        .toList());
            }
            case Elements list ->
                new Elements(list.elements().stream().map(Pseudonymous::of).toList());
            case Atom atom -> atom;
        };
    }

    private static boolean tellsOfAnAgent(Member member) {
        return switch (member.name()) {
            case "objectType" -> member.value() instanceof Atom type && AGENTS.contains(type.meaning());
            case "account" -> member.value() instanceof Members;
            default -> ADDRESSES.contains(member.name());
        };
    }

    private static boolean isPersonal(Member member) {
        return member.name().equals("name") || ADDRESSES.contains(member.name());
    }
}
