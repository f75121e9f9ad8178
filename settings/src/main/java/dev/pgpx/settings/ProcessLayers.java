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

    private static final Set<String> FILE_AND_PROFILE = Set.of("pgpx.profile", "pgpx.config");

    private final Surroundings surroundings;
    private final KnownKeys keys;
    private final ProblemList problems;
    private final Map<String, String> loose = new TreeMap<>();
    private final Map<String, String> looseProperties = new TreeMap<>();

    ProcessLayers(Surroundings surroundings, KnownKeys keys, ProblemList problems) {
        this.surroundings = surroundings;
        this.keys = keys;
        this.problems = problems;
    }

    List<SettingValue> properties() {
        Map<String, SettingValue> values = new LinkedHashMap<>();
        for (String name : new TreeMap<>(surroundings.properties()).keySet()) {
            Optional<String> text = surroundings.property(name);
            if (!name.startsWith(PROPERTY) || text.isEmpty() || FILE_AND_PROFILE.contains(name)) {
                continue;
            }
            String key = keys.full(name.substring(PROPERTY.length()));
            String place = "the system property " + name;
            if (!keys.isSection(KnownKeys.sectionOf(key))) {
                looseProperties.put(key, text.get());
            } else if (keys.check(key, place, problems)) {
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
                .flatMap(key -> key.all().stream())
                .map(name -> KnownKeys.variable(prefix + name))
                .toList();
    }

    private void put(Map<String, SettingValue> values, SettingValue value) {
        SettingValue before = values.putIfAbsent(value.key(), value);
        if (before != null) {
            problems.add(value.origin().place(), "PGPX-2227", value.key(), before.origin(), value.origin());
        }
    }

    /** System properties for keys of the application that something else has, too. */
    List<SettingValue> propertiesOf(Iterable<String> names) {
        List<SettingValue> values = new ArrayList<>();
        names.forEach(key -> looseProperty(key).ifPresent(values::add));
        return values;
    }

    /** Variables for keys of the application that something else has, too. */
    List<SettingValue> variablesOf(Iterable<String> names) {
        List<SettingValue> values = new ArrayList<>();
        names.forEach(key -> looseVariable(key).ifPresent(values::add));
        return values;
    }

    /** What is said for a key of the application that no file has. */
    Optional<SettingValue> loose(String key) {
        return looseProperty(key).or(() -> looseVariable(key));
    }

    private Optional<SettingValue> looseProperty(String key) {
        SettingOrigin origin = new SettingOrigin(SettingLayer.SYSTEM_PROPERTY, "the system property " + PROPERTY + key);
        return Optional.ofNullable(looseProperties.get(key)).map(text -> value(key, text, origin));
    }

    private Optional<SettingValue> looseVariable(String key) {
        String name = KnownKeys.variable(key);
        return Optional.ofNullable(loose.get(name)).map(text -> value(key, text, origin(VARIABLE + name)));
    }

    private static SettingOrigin origin(String variable) {
        return new SettingOrigin(SettingLayer.ENVIRONMENT, variable);
    }

    private SettingValue value(String key, String text, SettingOrigin origin) {
        return new SettingValue(key, text, List.of(), keys.isSecret(key), origin, surroundings.folder());
    }
}
