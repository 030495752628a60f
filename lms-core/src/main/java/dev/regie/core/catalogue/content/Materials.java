package dev.regie.core.catalogue.content;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Who gets what of an activity that takes place elsewhere. What leaves the server for a person goes through here first. */
public final class Materials {
    private Materials() {}

    /** The materials that are for at least one of those audiences. */
    public static List<Material> forAudience(Briefed activity, Set<Audience> audiences) {
        return activity.materials().stream()
                .filter(material -> meet(material.audience(), audiences))
                .toList();
    }

    /** Whether one of those audiences gets the guides of a workshop's agenda. */
    public static boolean showGuides(Set<Audience> audiences) {
        return meet(Workshop.GUIDE_AUDIENCE, audiences);
    }

    /** Whether one of those audiences gets the rubric of an assignment. */
    public static boolean showRubric(Set<Audience> audiences) {
        return meet(Assignment.RUBRIC_AUDIENCE, audiences);
    }

    private static boolean meet(Set<Audience> meant, Set<Audience> asking) {
        return !Collections.disjoint(meant, asking);
    }
}
