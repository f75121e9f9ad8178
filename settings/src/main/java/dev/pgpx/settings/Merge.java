package dev.pgpx.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays layers upon each other, the strongest first. For each key the strongest value counts, with two rules more:
 *
 * <ul>
 *   <li>A URL says where, who and with which password, all at once: what weaker layers say of these does not count, so that no password goes to a
 *       server that it was not meant for. What its own layer says, and stronger ones, is added to it.
 *   <li>Of keys that say the same thing in two ways ({@code host} and {@code hosts}, a password and its file) the stronger layer's
 *       counts; one layer can only have one of them.
 * </ul>
 *
 * One thread at a time.
 */
final class Merge {
    static final String URL = "database.url";

    /** What a URL says. */
    static final Set<String> PLACE = Set.of(
            URL,
            "database.host",
            "database.port",
            "database.hosts",
            "database.database",
            "database.user",
            "database.password",
            "database.password-file");

    private static final Set<String> HOSTS = Set.of(URL, "database.host", "database.hosts");

    /** By key: those that it stands for, too. */
    private static final Map<String, List<String>> REPLACES = Map.of(
            "database.host", List.of("database.hosts"),
            "database.hosts", List.of("database.host", "database.port"),
            "database.password", List.of("database.password-file"),
            "database.password-file", List.of("database.password"),
            "database.tls-key-password", List.of("database.tls-key-password-file"),
            "database.tls-key-password-file", List.of("database.tls-key-password"));

    private static final List<List<String>> EXCLUSIVE = List.of(
            List.of("database.host", "database.hosts"),
            List.of("database.password", "database.password-file"),
            List.of("database.tls-key-password", "database.tls-key-password-file"));

    private final ProblemList problems;
    private final Map<String, SettingValue> effective = new LinkedHashMap<>();
    private final List<SettingValue> replaced = new ArrayList<>();

    Merge(ProblemList problems) {
        this.problems = problems;
    }

    /** Adds the next weaker layer, in which no key is given twice. */
    void add(List<SettingValue> layer) {
        exclude(layer);
        boolean urlAbove = effective.containsKey(URL);
        List<SettingValue> count = new ArrayList<>();
        for (SettingValue value : layer) {
            boolean hidden = (urlAbove && PLACE.contains(value.key())) || isReplaced(value.key());
            (hidden ? replaced : count).add(value);
        }
        count.forEach(value -> effective.put(value.key(), value));
    }

    /** Whether a server is named already; a URL that everybody reads is all of its own or nothing. */
    boolean namesHost() {
        return HOSTS.stream().anyMatch(effective::containsKey);
    }

    private boolean isReplaced(String key) {
        return effective.containsKey(key)
                || effective.keySet().stream().anyMatch(stronger -> REPLACES.getOrDefault(stronger, List.of())
                        .contains(key));
    }

    private void exclude(List<SettingValue> layer) {
        for (List<String> pair : EXCLUSIVE) {
            SettingValue first = find(layer, pair.get(0));
            SettingValue second = find(layer, pair.get(1));
            if (first != null && second != null) {
                problems.add(second.origin().place(), "PGPX-2228", first.key(), second.key(), first.origin());
            }
        }
    }

    private static @Nullable SettingValue find(List<SettingValue> layer, String key) {
        return layer.stream()
                .filter(value -> value.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** What counts, by key, the strongest layer first. */
    Map<String, SettingValue> effective() {
        return effective;
    }

    /** What does not count, the strongest first. */
    List<SettingValue> replaced() {
        return replaced;
    }
}
