package dev.pgpx.testing.snapshot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row that is not as it was. Immutable. Values are the server's texts.
 *
 * @param table its table, as the server names it
 * @param key the values of its key; all columns where the table has none
 * @param before what it was, by column; empty when it was not there
 * @param after what it is, by column; empty when it is gone
 */
public record RowDifference(
        String table,
        Map<String, @Nullable String> key,
        Map<String, @Nullable String> before,
        Map<String, @Nullable String> after) {
    /** What has become of a row. */
    public enum Kind {
        /** It was not there. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It has other values. */
        CHANGED
    }

    /** Copies the values, in their order. */
    public RowDifference {
        key = copy(key);
        before = copy(before);
        after = copy(after);
    }

    private static Map<String, @Nullable String> copy(Map<String, @Nullable String> values) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * What has become of it.
     *
     * @return the kind
     */
    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /** {@code + id=3: name=Ursula}, {@code - …} or {@code ~ id=2: name: Iain → Iain M.}. */
    @Override
    public String toString() {
        return switch (kind()) {
            case ADDED -> "+ " + line(after);
            case REMOVED -> "- " + line(before);
            case CHANGED -> "~ " + texts(key) + ": " + changes();
        };
    }

    private String line(Map<String, @Nullable String> row) {
        Map<String, @Nullable String> others = new LinkedHashMap<>(row);
        key.keySet().forEach(others::remove);
        return texts(key) + (others.isEmpty() ? "" : ": " + texts(others));
    }

    private static String texts(Map<String, @Nullable String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private String changes() {
        return after.entrySet().stream()
                .filter(entry -> !Objects.equals(entry.getValue(), before.get(entry.getKey())))
                .map(entry -> entry.getKey() + ": " + before.get(entry.getKey()) + " → " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
