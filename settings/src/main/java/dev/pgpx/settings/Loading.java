package dev.pgpx.settings;

import dev.pgpx.database.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One reading of all sources. */
final class Loading {
    /** Without one of these nobody has said which server is meant. */
    private static final Set<String> NAMES_SERVER =
            Set.of(Merge.URL, "database.host", "database.hosts", "database.port", "database.database");

    private final Surroundings surroundings;
    private final KnownKeys keys;
    private final ProblemList problems = new ProblemList();
    private final Merge merge = new Merge(problems);

    Loading(Surroundings surroundings, KnownKeys keys) {
        this.surroundings = surroundings;
        this.keys = keys;
    }

    ResolvedSettings load(List<SettingValue> given, @Nullable Path config, @Nullable Profile wanted) {
        Profile profile = wanted != null ? wanted : profile();
        ProcessLayers process = new ProcessLayers(surroundings, keys, problems);
        ConfigFiles found = new ConfigFiles(surroundings, config != null ? config : config(), problems);
        FileLayers files = new FileLayers(found, profile, keys, problems);
        Libpq libpq = Libpq.read(surroundings, keys, problems);
        given.forEach(value -> keys.check(value.key(), value.origin().place(), problems));
        merge(given, process, files, libpq);
        References references = new References(surroundings, problems);
        merge.effective().values().removeIf(value -> !references.isComplete(value));
        merge.effective().replaceAll((key, value) -> references.resolve(value));
        merge.effective().values().forEach(value -> keys.find(value.key())
                .ifPresent(key -> new TypedValue(value).check(key, problems)));
        Optional<Settings> database = database(libpq);
        problems.refuse();
        return new ResolvedSettings(new ResolvedSettings.Parts(
                keys,
                surroundings,
                profile == null ? null : profile.name(),
                files.files().stream().map(SettingsFile::path).toList(),
                merge.effective(),
                merge.replaced(),
                process::loose,
                problems.warnings(),
                database.orElse(null)));
    }

    private @Nullable Profile profile() {
        Optional<Profile> property = surroundings
                .property("pgpx.profile")
                .map(name -> new Profile(name, "the system property pgpx.profile"));
        return property.or(() -> surroundings.variable("PGPX_PROFILE").map(name -> new Profile(name, "PGPX_PROFILE")))
                .orElse(null);
    }

    private @Nullable Path config() {
        return surroundings
                .property("pgpx.config")
                .or(() -> surroundings.variable("PGPX_CONFIG"))
                .map(Path::of)
                .orElse(null);
    }

    private void merge(List<SettingValue> given, ProcessLayers process, FileLayers files, Libpq libpq) {
        List<SettingValue> properties = new ArrayList<>(process.properties());
        List<SettingValue> variables = new ArrayList<>(process.variables());
        List<List<SettingValue>> ofFiles = files.layers();
        List<String> free = Stream.concat(given.stream(), ofFiles.stream().flatMap(List::stream))
                .map(SettingValue::key)
                .filter(key -> keys.find(key).isEmpty())
                .distinct()
                .toList();
        properties.addAll(process.propertiesOf(free));
        variables.addAll(process.variablesOf(free));
        merge.add(given);
        merge.add(properties);
        merge.add(variables);
        ofFiles.forEach(merge::add);
        if (!merge.namesHost()) {
            merge.add(databaseUrl());
        }
        merge.add(libpq.values());
    }

    private List<SettingValue> databaseUrl() {
        return surroundings
                .variable("DATABASE_URL")
                .map(url -> List.of(new SettingValue(
                        Merge.URL,
                        url,
                        List.of(),
                        false,
                        new SettingOrigin(SettingLayer.DATABASE_URL, "DATABASE_URL"),
                        surroundings.folder())))
                .orElse(List.of());
    }

    /** The settings of the database; empty when no server is named. */
    private Optional<Settings> database(Libpq libpq) {
        Map<String, SettingValue> effective = merge.effective();
        boolean named = libpq.hasService() || NAMES_SERVER.stream().anyMatch(effective::containsKey);
        DatabaseAssembly assembly = new DatabaseAssembly(problems);
        if (named && isOfLibpq(effective) && !effective.containsKey("database.user")) {
            effective.putAll(systemUser());
        }
        assembly.add(effective.values().stream()
                .filter(value -> keys.find(value.key()).isPresent())
                .toList());
        Optional<Settings> settings = assembly.build();
        if (!named || settings.isEmpty()) {
            libpq.password().ifPresent(merge.replaced()::add);
            return Optional.empty();
        }
        if (isOfLibpq(effective)) {
            libpq.tellUnhonoured();
        }
        boolean hasPassword = !settings.get().password().isNone()
                || effective.containsKey("database.password")
                || effective.containsKey("database.password-file");
        Optional<SettingValue> last = hasPassword ? Optional.empty() : libpq.lastResort(settings.get());
        if (last.isEmpty()) {
            libpq.password().ifPresent(merge.replaced()::add);
            return settings;
        }
        effective.put(last.get().key(), last.get());
        assembly.password(last.get().text());
        return assembly.build();
    }

    /** Whether it is libpq's variables that say which server is meant, and nothing stronger. */
    private static boolean isOfLibpq(Map<String, SettingValue> effective) {
        return NAMES_SERVER.stream()
                .filter(effective::containsKey)
                .map(effective::get)
                .allMatch(value -> value.origin().layer().compareTo(SettingLayer.SERVICE) >= 0);
    }

    private Map<String, SettingValue> systemUser() {
        Map<String, SettingValue> user = new LinkedHashMap<>();
        surroundings
                .property("user.name")
                .ifPresent(name -> user.put(
                        "database.user",
                        new SettingValue(
                                "database.user",
                                name,
                                List.of(),
                                false,
                                new SettingOrigin(SettingLayer.DEFAULT, "the user of the system, as for libpq"),
                                surroundings.folder())));
        return user;
    }
}
