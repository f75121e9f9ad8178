package dev.pgpx.settings;

import dev.pgpx.database.settings.Settings;
import dev.pgpx.types.error.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Settings as they were found: what counts for each key, and where it was written. Immutable; thread-safe. Its text shows no secret.
 *
 * <p>Keys have dots between their parts: {@code database.pool-size}, {@code shop.opening-hours}. Every key of an application can be
 * given by a variable, too: {@code PGPX_SHOP_OPENING_HOURS}.
 */
public final class ResolvedSettings {
    private final Parts parts;
    private final Map<String, SettingValue> values;

    /** What there is to know. */
    record Parts(
            KnownKeys keys,
            Surroundings surroundings,
            @Nullable String profile,
            List<Path> files,
            Map<String, SettingValue> values,
            List<SettingValue> replaced,
            Function<String, Optional<SettingValue>> loose,
            List<Problem> warnings,
            @Nullable Settings database) {}

    ResolvedSettings(Parts parts) {
        this.parts = parts;
        this.values = new LinkedHashMap<>(parts.values());
    }

    /**
     * The settings of the database, ready for {@code Database.open}.
     *
     * @return the settings, checked
     * @throws SettingsSourceException when nobody has said which server is meant (PGPX-2232)
     */
    public Settings database() {
        if (parts.database() == null) {
            throw SettingsSourceException.of("PGPX-2232");
        }
        return parts.database();
    }

    /**
     * Whether it is said which server is meant: by a URL, a host, a port or the name of a database, be it libpq's, or by a service.
     *
     * @return true when {@link #database} gives settings
     */
    public boolean namesServer() {
        return parts.database() != null;
    }

    /**
     * The profile.
     *
     * @return its name; empty when none was chosen
     */
    public Optional<String> profile() {
        return Optional.ofNullable(parts.profile());
    }

    /**
     * The files that were read: that of the profile, and {@code pgpx.yaml} or what was named in its place.
     *
     * @return none to two, the stronger one first
     */
    public List<Path> files() {
        return List.copyOf(parts.files());
    }

    /**
     * What stops nothing but may not be as it was meant: variables of libpq that cannot be honoured, a password file that others may
     * read, names that look like a slip.
     *
     * @return none or more, each once
     */
    public List<Problem> warnings() {
        return List.copyOf(parts.warnings());
    }

    /**
     * What counts. System properties and variables for keys of the application are here only when something else has the key, too; {@link
     * #find} knows them all.
     *
     * @return the values that somebody has given, by section and key: the sections that are known first, in their order
     */
    public List<SettingValue> values() {
        List<SettingValue> sorted = new ArrayList<>(values.values());
        List<String> known = new ArrayList<>();
        parts.keys().sections().forEach(section -> known.addAll(parts.keys().keysOf(section.name())));
        sorted.sort(Comparator.comparingInt((SettingValue value) -> rank(value.key(), known))
                .thenComparing(SettingValue::key));
        return sorted;
    }

    private int rank(String key, List<String> known) {
        int rank = parts.keys()
                .find(key)
                .map(found -> found.names().isEmpty() ? KnownKeys.sectionOf(key) + "." + found.name() : key)
                .map(known::indexOf)
                .orElse(-1);
        return rank < 0 ? known.size() : rank;
    }

    /**
     * What does not count, as something stronger says otherwise.
     *
     * @return the values, the strongest first; of one key there may be several
     */
    public List<SettingValue> replaced() {
        return List.copyOf(parts.replaced());
    }

    /**
     * The keys that pgpx knows and nobody has set; where there is a URL, not those that it says.
     *
     * @return a value for each, in the order of the reference; its text is the default, in words where it is no constant
     */
    public List<SettingValue> defaults() {
        List<SettingValue> defaults = new ArrayList<>();
        SettingOrigin origin = new SettingOrigin(SettingLayer.DEFAULT, SettingLayer.DEFAULT.words());
        for (SettingsSection section : parts.keys().sections()) {
            for (SettingKey key : section.keys()) {
                String name = section.name() + "." + key.name();
                boolean said =
                        values.containsKey(name) || (values.containsKey(Merge.URL) && Merge.PLACE.contains(name));
                if (!key.isOpen() && !said) {
                    String text = key.standard().replace("`", "").replace("\"", "");
                    defaults.add(new SettingValue(
                            name,
                            text,
                            List.of(),
                            false,
                            origin,
                            parts.surroundings().folder()));
                }
            }
        }
        return defaults;
    }

    /**
     * A value with its origin.
     *
     * @param key the key
     * @return the value; empty when nobody has given one
     */
    public Optional<SettingValue> find(String key) {
        return Optional.ofNullable(values.get(key)).or(() -> parts.loose().apply(key));
    }

    /**
     * A text that must be there.
     *
     * @param key the key
     * @return the value; of a list, its elements with commas between them
     * @throws SettingsSourceException when nobody has given one (PGPX-2233)
     */
    public String get(String key) {
        return text(key)
                .orElseThrow(() ->
                        SettingsSourceException.of("PGPX-2233", key, ProcessLayers.VARIABLE + KnownKeys.variable(key)));
    }

    /**
     * A text.
     *
     * @param key the key
     * @return the value; empty when nobody has given one
     */
    public Optional<String> text(String key) {
        return find(key).map(SettingValue::text);
    }

    /**
     * A whole number.
     *
     * @param key the key
     * @return the value; empty when nobody has given one
     * @throws SettingsSourceException when the value is no such number (PGPX-2234), naming where it stands
     */
    public Optional<Integer> integer(String key) {
        return find(key).map(value -> new TypedValue(value).as(TypedValue::number, TypedValue.NUMBER));
    }

    /**
     * True or false: {@code true}, {@code on}, {@code yes}, {@code 1} and their opposites.
     *
     * @param key the key
     * @return the value; empty when nobody has given one
     * @throws SettingsSourceException when the value is neither (PGPX-2234), naming where it stands
     */
    public Optional<Boolean> truth(String key) {
        return find(key).map(value -> new TypedValue(value).as(TypedValue::truth, TypedValue.TRUTH));
    }

    /**
     * A time with PostgreSQL's units: {@code us}, {@code ms}, {@code s}, {@code min}, {@code h}, {@code d}.
     *
     * @param key the key
     * @return the value; empty when nobody has given one
     * @throws SettingsSourceException when the value is no time (PGPX-2234), naming where it stands
     */
    public Optional<Duration> duration(String key) {
        return find(key).map(value -> new TypedValue(value).as(TypedValue::time, TypedValue.TIME));
    }

    /**
     * A size with PostgreSQL's units: {@code B}, {@code kB}, {@code MB}, {@code GB}, {@code TB}, each 1024 times the one before.
     *
     * @param key the key
     * @return how many bytes; empty when nobody has given a value
     * @throws SettingsSourceException when the value is no size (PGPX-2234), naming where it stands
     */
    public Optional<Long> bytes(String key) {
        return find(key).map(value -> new TypedValue(value).as(TypedValue::bytes, TypedValue.BYTES));
    }

    /**
     * What is set below a key, such as the rules of lint below {@code migrate.lint.rules}.
     *
     * @param key the key, without a dot behind it
     * @return the values by what stands behind the key and its dot, in the order of {@link #values}; none when nobody has given any
     */
    public Map<String, String> below(String key) {
        Map<String, String> found = new LinkedHashMap<>();
        for (SettingValue value : values()) {
            if (value.key().startsWith(key + ".")) {
                found.put(value.key().substring(key.length() + 1), value.text());
            }
        }
        return found;
    }

    /**
     * Texts: the elements of a list, or what stands between the commas of a text, without spaces around it.
     *
     * @param key the key
     * @return the elements in their order, without empty ones of a text; none when nobody has given any
     */
    public List<String> list(String key) {
        return find(key).map(value -> new TypedValue(value).list()).orElse(List.of());
    }

    /**
     * A file or folder. It need not be there.
     *
     * @param key the key
     * @return the path; a relative one of a file of settings begins at that file's folder; empty when nobody has given one
     * @throws SettingsSourceException when the value is no path (PGPX-2234), naming where it stands
     */
    public Optional<Path> path(String key) {
        return find(key).map(value -> new TypedValue(value).path());
    }

    /**
     * Files or folders, written as for {@link #list}. They need not be there.
     *
     * @param key the key
     * @return the paths in their order, relative ones as for {@link #path}; none when nobody has given any
     * @throws SettingsSourceException when a value is no path (PGPX-2234), naming where it stands
     */
    public List<Path> paths(String key) {
        return find(key).map(value -> new TypedValue(value).paths()).orElse(List.of());
    }

    /** The values that count, a line each, without secrets. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        values().forEach(value -> text.append(value).append('\n'));
        return text.toString();
    }
}
