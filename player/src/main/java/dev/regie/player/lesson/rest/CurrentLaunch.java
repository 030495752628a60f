package dev.regie.player.lesson.rest;

import dev.regie.player.launch.Launch;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The launch whose token came with the request; {@link LaunchTokenFilter} sets it before any resource runs. */
@RequestScoped
public class CurrentLaunch {

    private @Nullable Launch launch;

    /** Says which launch it is; for the filter alone. */
    public void set(Launch verified) {
        launch = verified;
    }

    /** The launch. */
    public Launch get() {
        if (launch == null) {
            throw new IllegalStateException("No launch token was checked");
        }
        return launch;
    }
}
