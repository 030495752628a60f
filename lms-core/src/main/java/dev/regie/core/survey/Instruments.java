package dev.regie.core.survey;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The instruments that this build of Regie comes with, in memory; see {@code docs/adr/0030-instruments-come-with-the-build.md}. */
@ApplicationScoped
public class Instruments {
    private CurrentUser currentUser;

    private volatile List<Instrument> all = List.of();

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway")
    protected Instruments() {}

    @Inject
    public Instruments(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /**
     * All of them in the order in which they are shown.
     *
     * @throws dev.regie.core.access.AccessDenied unless a trainer, an admin or the system asks
     */
    public List<Instrument> all() {
        currentUser.require(Role.TRAINER, Role.ADMIN);
        return all;
    }

    /**
     * The one with that id.
     *
     * @throws dev.regie.core.access.AccessDenied unless a trainer, an admin or the system asks
     */
    public Optional<Instrument> find(InstrumentId id) {
        return all().stream().filter(instrument -> instrument.id().equals(id)).findFirst();
    }

    /**
     * Puts these in the place of what was there.
     *
     * @throws dev.regie.core.access.AccessDenied unless an admin or the system asks
     */
    public void take(List<Instrument> instruments) {
        currentUser.require(Role.ADMIN);
        all = List.copyOf(instruments);
    }
}
