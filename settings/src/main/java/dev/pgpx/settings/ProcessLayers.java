package dev.pgpx.settings;

import dev.pgpx.database.settings.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What system properties and environment variables of pgpx say. One thread at a time. */
final class ProcessLayers {
    static final String PROPERTY = "pgpx.";
    static final String VARIABLE = "PGPX_";

    /** Those that are no settings: which profile, which file; and what the script that starts pgpx reads. */
    private static final Set<String> RESERVED = Set.of("PROFILE", "CONFIG", "JAVA_OPTIONS", "MAVEN_ARGS");

    private final Surroundings surroundings;
    private final KnownKeys keys;
    private final ProblemList problems;
    private final Map<String, String> loose = new TreeMap<>();

    ProcessLayers(Surroundings surroundings, KnownKeys keys, ProblemList problems) {
        this.surroundings = surroundings;
        this.keys = keys;
        this.problems = problems;
    }

    List<SettingValue> properties() {
        Map<String, SettingValue> values = new LinkedHashMap<>();
        for (String name : new TreeMap<>(surroundings.properties()).keySet()) {
            Optional<String> text = surroundings.property(name);
            if (!name.startsWith(PROPERTY) || text.isEmpty() || name.equals("pgpx.profile") || name.equals("pgpx.config")) {
                continue;
            }
            String key = keys.full(name.substring(PROPERTY.length()));
            String place = "the system property " + name;
            if (keys.check(key, place, problems)) {
                put(values, value(key, text.get(), new SettingOrigin(SettingLayer.SYSTEM_PROPERTY, place)));
            }
        }
        return new ArrayList<>(values.values());
    }

    List<SettingValue> variables() {
        Map<String, SettingValue> values = new LinkedHashMap<>();
        for (String variable : new TreeMap<>(surroundings.environment()).keySet()) {
            Optional<String> text = surroundings.variable(variable);
            if (!variable.startsWith(VARIABLE) || text.isEmpty()) {
                continue;
            }
            String name = variable.substring(VARIABLE.length());
            Optional<String> key = keys.ofVariable(name);
            if (key.isPresent()) {
                put(values, value(key.get(), text.get(), origin(variable)));
            } else if (!RESERVED.contains(name)) {
                unknown(name, text.get());
            }
        }
        return new ArrayList<>(values.values());
    }

    /** One of a section that is known is refused; others may be an application's. */
    private void unknown(String name, String text) {
        String variable = VARIABLE + name;
        for (SettingsSection section : keys.sections()) {
            if (name.startsWith(KnownKeys.variable(section.name()) + "_")) {
                String nearest = Nearest.of(name, names(section, section.name() + "."));
                if (nearest == null) {
                    problems.add(variable, "PGPX-2237", variable, section.name());
                } else {
                    problems.add(variable, "PGPX-2225", variable, VARIABLE + nearest);
                }
                return;
            }
        }
        loose.put(name, text);
        SettingsSection database = SettingsSection.ofPgpx().get(0);
        String nearest = Nearest.of(name, names(database, ""));
        if (nearest != null) {
            problems.warn(variable, "PGPX-2226", variable, VARIABLE + nearest);
        }
    }

    private static List<String> names(SettingsSection section, String prefix) {
        return section.keys().stream()
                .map(key -> KnownKeys.variable(prefix + key.name()))
                .toList();
    }

    private void put(Map<String, SettingValue> values, SettingValue value) {
        SettingValue before = values.putIfAbsent(value.key(), value);
        if (before != null) {
            problems.add(value.origin().place(), "PGPX-2227", value.key(), before.origin(), value.origin());
        }
    }

    /** The variables of keys that only the application knows, for keys that a file or a system property has. */
    List<SettingValue> ofKeys(Iterable<String> names) {
        List<SettingValue> values = new ArrayList<>();
        for (String key : names) {
            String text = loose.remove(KnownKeys.variable(key));
            if (text != null) {
                values.add(value(key, text, origin(VARIABLE + KnownKeys.variable(key))));
            }
        }
        return values;
    }

    /** Values by variable, without {@code PGPX_}, for which no key was met yet. */
    Map<String, String> loose() {
        return loose;
    }

    private static SettingOrigin origin(String variable) {
        return new SettingOrigin(SettingLayer.ENVIRONMENT, variable);
    }

    private SettingValue value(String key, String text, SettingOrigin origin) {
        return new SettingValue(key, text, List.of(), keys.isSecret(key), origin, surroundings.folder());
    }
}
