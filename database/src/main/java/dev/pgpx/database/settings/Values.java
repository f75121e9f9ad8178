package dev.pgpx.database.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was set. One thread at a time. */
final class Values {
    private final Map<String, Object> values = new HashMap<>();

    <T> void set(Setting<T> setting, T value) {
        values.put(setting.key(), value);
    }

    /** What was set, or else the default; null when there is neither. */
    @SuppressWarnings("unchecked") // set() keeps a setting and its value together
    <T> @Nullable T find(Setting<T> setting) {
        Object value = values.get(setting.key());
        return value == null ? setting.standard() : (T) value;
    }

    /** What was set, or else the default. */
    <T> T get(Setting<T> setting) {
        return Objects.requireNonNull(find(setting), setting.key());
    }

    <T> T get(Setting<T> setting, T otherwise) {
        return Objects.requireNonNullElse(find(setting), otherwise);
    }
}
