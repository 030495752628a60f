package dev.regie.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Runs start-up, seeding and background work with a request scope of its own and the rights of Regie itself. */
@ApplicationScoped
public class SystemWork {
    @Inject
    private Instance<RequestContextController> contexts;

    @Inject
    private CurrentUser current;

    /**
     * Runs the work and hands back what it answers. Inside a request the rest of that request keeps its own caller.
     * Not for work on behalf of a person: nothing is refused in here.
     */
    public <T> T call(Supplier<T> work) {
        RequestContextController context = contexts.get();
        boolean activated = context.activate();
        try {
            Caller before = current.caller();
            current.become(Caller.Regie::new);
            try {
                return work.get();
            } finally {
                current.become(() -> before);
            }
        } finally {
            if (activated) {
                context.deactivate();
            }
            contexts.destroy(context);
        }
    }

    /** Runs the work. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
