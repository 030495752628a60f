package dev.regie.authoring.exchange;

import java.util.List;

/**
 * What the installation allows in a source folder.
 *
 * @param embedHosts the hosts whose pages a lesson may embed
 * @param mediaMegabytes the size of the largest file
 */
public record SourceLimits(List<String> embedHosts, int mediaMegabytes) {
    /** Those of an installation that sets nothing. */
    public static final SourceLimits USUAL =
            new SourceLimits(List.of("www.youtube-nocookie.com", "player.vimeo.com"), 50);

    public SourceLimits {
        embedHosts = List.copyOf(embedHosts);
    }
}
