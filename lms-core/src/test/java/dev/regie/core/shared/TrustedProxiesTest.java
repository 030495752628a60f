package dev.regie.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrustedProxiesTest {
    private static final TrustedProxies NONE = TrustedProxies.parse("").orElseThrow();
    private static final TrustedProxies TWO =
            TrustedProxies.parse("10.0.0.0/8, 192.0.2.7 ::1").orElseThrow();

    @Test
    void withoutTrustedProxiesNobodyIsBelieved() {
        assertThat(NONE.clientAddress("10.1.2.3", "198.51.100.1")).isEqualTo("10.1.2.3");
    }

    @Test
    void theLastAddressThatIsNoProxyIsTheClients() {
        assertThat(TWO.clientAddress("10.1.2.3", "198.51.100.1")).isEqualTo("198.51.100.1");
        assertThat(TWO.clientAddress("::1", "198.51.100.1, 192.0.2.7")).isEqualTo("198.51.100.1");
    }

    @Test
    void whatAClientWritesIntoTheHeaderItselfDoesNotCount() {
        assertThat(TWO.clientAddress("10.1.2.3", "1.1.1.1, 198.51.100.1")).isEqualTo("198.51.100.1");
        assertThat(TWO.clientAddress("203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9");
        assertThat(TWO.clientAddress("10.1.2.3", "unknown, 10.9.9.9")).isEqualTo("10.9.9.9");
    }

    @Test
    void withoutTheHeaderTheProxyIsTheClient() {
        assertThat(TWO.clientAddress("10.1.2.3", null)).isEqualTo("10.1.2.3");
        assertThat(TWO.clientAddress("10.1.2.3", " ")).isEqualTo("10.1.2.3");
    }

    @Test
    void aListWithSomethingElseInItIsRefused() {
        assertThat(TrustedProxies.parse("proxy.example.org")).isEmpty();
        assertThat(TrustedProxies.parse("10.0.0.0/33")).isEmpty();
        assertThat(TrustedProxies.parse("10.0.0.0/x")).isEmpty();
    }
}
