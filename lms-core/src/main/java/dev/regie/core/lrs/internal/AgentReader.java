package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.AgentKey;
import dev.regie.core.lrs.AgentKey.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an agent or a group: the properties first, since {@code objectType} may come last, then the judgement. */
final class AgentReader {
    /** Which of the two may stand where the agent stands. */
    enum Allowed {
        AGENT,
        GROUP,
        BOTH
    }

    private static final Set<String> IDENTIFIERS = Set.of("mbox", "mbox_sha1sum", "openid", "account");

    private final JsonWalk walk;
    private final List<AgentKey> found = new ArrayList<>();
    private @Nullable AgentKey own;
    private @Nullable String objectType;
    private int members = -1;

    AgentReader(JsonWalk walk) {
        this.walk = walk;
    }

    /** Reads a whole agent or group and links it and its members. */
    static void read(JsonWalk walk, Allowed allowed, @Nullable Links links, boolean direct) throws Refused {
        AgentReader reader = new AgentReader(walk);
        Set<String> names = walk.object(Section.AGENT, name -> {
            if (!reader.property(name)) {
                throw walk.unknown(Section.AGENT);
            }
        });
        reader.finish(names, allowed);
        if (links != null) {
            reader.link(links, direct);
        }
    }

    /** Reads one property if it is one of an agent's or group's. */
    boolean property(String name) throws Refused {
        switch (name) {
            case "objectType" -> objectType = walk.string(Section.AGENT);
            case "name" -> walk.string(Section.AGENT);
            case "mbox" ->
                identified(new AgentKey(
                        Kind.MBOX,
                        Formats.canonicalMailto(
                                walk.string(Section.IFI, Formats::isMailto, "a mailto IRI with an e-mail address"))));
            case "mbox_sha1sum" ->
                identified(new AgentKey(
                        Kind.MBOX_SHA1SUM,
                        walk.string(Section.IFI, Formats::isSha1, "a SHA-1 in 40 hexadecimal digits")
                                .toLowerCase(Locale.ROOT)));
            case "openid" -> identified(new AgentKey(Kind.OPENID, walk.iri(Section.IFI)));
            case "account" -> identified(account());
            case "member" ->
                members = walk.array(Section.GROUP, () -> {
                    AgentReader member = new AgentReader(walk);
                    Set<String> names = walk.object(Section.GROUP, part -> {
                        if (!member.property(part)) {
                            throw walk.unknown(Section.GROUP);
                        }
                    });
                    member.finish(names, Allowed.AGENT);
                    found.addAll(member.found);
                });
            default -> {
                return false;
            }
        }
        return true;
    }

    @Nullable
    String objectType() {
        return objectType;
    }

    int members() {
        return members;
    }

    /** Judges the object as a whole. */
    void finish(Set<String> names, Allowed allowed) throws Refused {
        String type = objectType == null ? "Agent" : objectType;
        boolean group = type.equals("Group");
        if (!group && !type.equals("Agent")) {
            throw walk.refusedAt("objectType", Section.AGENT, "must be Agent or Group");
        }
        if (group && allowed == Allowed.AGENT) {
            throw walk.refusedAt("objectType", Section.GROUP, "must be Agent here, a group cannot stand in this place");
        }
        if (!group && allowed == Allowed.GROUP) {
            throw walk.refusedAt("objectType", Section.GROUP, "must be Group here");
        }
        if (!group && members >= 0) {
            throw walk.refusedAt("member", Section.AGENT, "belongs to a group alone");
        }
        long identifiers = names.stream().filter(IDENTIFIERS::contains).count();
        if (identifiers > 1) {
            throw walk.refused(Section.IFI, "must have exactly one of mbox, mbox_sha1sum, openid and account");
        }
        if (identifiers == 0 && !group) {
            throw walk.refused(Section.IFI, "must have one of mbox, mbox_sha1sum, openid and account");
        }
        if (identifiers == 0 && members < 1) {
            throw walk.refused(Section.GROUP, "must have members, being a group without an identifier");
        }
    }

    void link(Links links, boolean direct) {
        for (AgentKey key : found) {
            links.agent(key, direct);
        }
    }

    private AgentKey account() throws Refused {
        String[] parts = new String[2];
        walk.object(Section.ACCOUNT, name -> {
            switch (name) {
                case "homePage" -> parts[0] = walk.iri(Section.ACCOUNT);
                case "name" -> parts[1] = walk.string(Section.ACCOUNT);
                default -> throw walk.unknown(Section.ACCOUNT);
            }
        });
        if (parts[0] == null || parts[1] == null) {
            throw walk.refused(Section.ACCOUNT, "must have homePage and name");
        }
        return AgentKey.account(parts[0], parts[1]);
    }

    private void identified(AgentKey key) {
        own = key;
        found.add(key);
    }

    /** What identifies the agent or group itself; empty for an anonymous group. */
    Optional<AgentKey> own() {
        return Optional.ofNullable(own);
    }

    /** All that are identified, members included. */
    List<AgentKey> found() {
        return found;
    }
}
