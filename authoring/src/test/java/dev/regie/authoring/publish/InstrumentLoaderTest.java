package dev.regie.authoring.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.Caller;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.SystemWork;
import dev.regie.core.survey.Instruments;
import org.junit.jupiter.api.Test;

class InstrumentLoaderTest {

    @Test
    void a_start_brings_every_instrument_of_the_build() {
        CurrentUser system = new CurrentUser();
        system.become(Caller.Regie::new);
        Instruments instruments = new Instruments(system);
        new InstrumentLoader(instruments, new SystemWork()).load();
        assertThat(instruments.all())
                .extracting(instrument -> instrument.id().text())
                .startsWith("readiness")
                .contains("pulse", "initiatives");
    }

    @Test
    void who_is_not_signed_in_sees_none() {
        assertThatThrownBy(() -> new Instruments(new CurrentUser()).all()).isInstanceOf(AccessDenied.class);
    }
}
