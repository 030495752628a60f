package dev.regie.core.catalogue.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The values used last, for things that never change once they exist; safe for many threads. */
public final class Recent<K, V> {
    private final Map<K, V> values;

    /** Keeps at most that many. */
    public Recent(int most) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized Optional<V> get(K key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Keeps the value unless there is one already; returns the one that is kept. */
    public synchronized V keep(K key, V value) {
        V earlier = values.putIfAbsent(key, value);
        return earlier == null ? value : earlier;
    }
}
