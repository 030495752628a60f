package dev.regie.core.shared;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The proxies in front of Regie, whose word about where a request comes from counts. Without any it is the socket's address, since everybody
 * can send a header. Pure.
 */
public record TrustedProxies(List<Range> ranges) {
    /** Keeps its own copy. */
    public TrustedProxies {
        ranges = List.copyOf(ranges);
    }

    /**
     * Addresses that begin with the same bits.
     *
     * @param bytes 4 or 16
     */
    public record Range(BigInteger first, int bytes, int bits) {
        boolean holds(InetAddress address) {
            byte[] other = address.getAddress();
            int rest = bytes * 8 - bits;
            return other.length == bytes
                    && new BigInteger(1, other).shiftRight(rest).equals(first.shiftRight(rest));
        }
    }

    /** Reads addresses and networks such as {@code 10.0.0.0/8, 192.0.2.7, ::1}; empty when one of them is none. */
    public static Optional<TrustedProxies> parse(String text) {
        List<Optional<Range>> ranges = Stream.of(text.split("[,\\s]+"))
                .filter(one -> !one.isEmpty())
                .map(TrustedProxies::range)
                .toList();
        return ranges.stream().allMatch(Optional::isPresent)
                ? Optional.of(new TrustedProxies(
                        ranges.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    /**
     * Where a request comes from: the last address in the chain that is not one of the proxies.
     *
     * @param socket the address at the other end of the connection
     * @param forwardedFor header {@code X-Forwarded-For}, to which every proxy adds the address that it sees
     */
    public String clientAddress(String socket, @Nullable String forwardedFor) {
        String nearest = socket;
        List<String> chain = forwardedFor == null
                ? List.of()
                : Arrays.asList(forwardedFor.strip().split("\\s*,\\s*"));
        for (String next : chain.reversed()) {
            if (!trusts(nearest) || literal(next).isEmpty()) {
                return nearest;
            }
            nearest = next;
        }
        return nearest;
    }

    private boolean trusts(String address) {
        return literal(address)
                .filter(known -> ranges.stream().anyMatch(range -> range.holds(known)))
                .isPresent();
    }

    private static Optional<Range> range(String text) {
        String[] parts = text.split("/", 2);
        return literal(parts[0]).flatMap(address -> {
            byte[] bytes = address.getAddress();
            String bits = parts.length == 2 ? parts[1] : String.valueOf(bytes.length * 8);
            return bits.matches("\\d{1,3}") && Integer.parseInt(bits) <= bytes.length * 8
                    ? Optional.of(new Range(new BigInteger(1, bytes), bytes.length, Integer.parseInt(bits)))
                    : Optional.empty();
        });
    }

    /** Never asks a name server. */
    private static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
