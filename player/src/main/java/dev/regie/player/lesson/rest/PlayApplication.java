package dev.regie.player.lesson.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The player's JSON. Its classes are listed, since one web application holds several of these. */
@ApplicationPath("/play/api")
public class PlayApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                SessionsResource.class,
                AttemptResource.class,
                CaseResource.class,
                ScanResource.class,
                LaunchTokenFilter.class,
                JsonBody.class,
                Faults.class,
                RefusedMapper.class);
    }
}
