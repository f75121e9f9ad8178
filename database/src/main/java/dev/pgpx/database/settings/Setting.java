package dev.pgpx.database.settings;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One setting: the single place of its key, values and default.
 *
 * @param key its name in text
 * @param kind the values it takes
 * @param standard the default; null when there is none, or when it depends on other settings
 * @param defaultText the default for the reference; null for that which is {@code standard} as text
 * @param withOthers whether setting it sets more than it, by a method of the builder
 * @param secret whether its value is never shown
 * @param does what it does, for the reference
 */
record Setting<T>(
        String key,
        ValueKind<T> kind,
        @Nullable T standard,
        @Nullable String defaultText,
        boolean withOthers,
        boolean secret,
        String does) {
    private static final String WORD_BEGIN = "-(.)";

    /** A setting with a constant default. */
    static <T> Setting<T> of(String key, ValueKind<T> kind, T standard, String does) {
        return new Setting<>(key, kind, standard, null, false, false, does);
    }

    /** A setting without a constant default. */
    static <T> Setting<T> without(String key, ValueKind<T> kind, String defaultText, String does) {
        return new Setting<>(key, kind, null, defaultText, false, false, does);
    }

    /** The same, set by {@link SettingsBuilder#setWithOthers}. */
    Setting<T> settingOthers() {
        return new Setting<>(key, kind, standard, defaultText, true, secret, does);
    }

    /** A setting whose value is never shown. */
    static Setting<String> secret(String key, String does) {
        return new Setting<>(key, Texts.ANY, null, "none", true, true, does);
    }

    /** What others may know of it. */
    SettingDescription description() {
        return new SettingDescription(key, secret, kind instanceof FilePaths, standardText(), kind.expected(), does);
    }

    /** The default for the reference. Made when it is asked for: few do, and all settings are made when a program starts. */
    String standardText() {
        return defaultText != null ? defaultText : kind.show(Objects.requireNonNull(standard, key));
    }

    /** The builder's method: {@code poolSize} for {@code pool-size}. */
    String method() {
        return Pattern.compile(WORD_BEGIN).matcher(key).replaceAll(Setting::upper);
    }

    private static String upper(MatchResult match) {
        return match.group(1).toUpperCase(Locale.ROOT);
    }

    /** Sets it from a text that stands under a name. */
    void read(String name, String text, SettingsBuilder settings, Problems problems) {
        T value = kind.parse(text);
        if (value == null) {
            problems.add(refusal(name, ShownText.of(text)));
        } else {
            set(settings, value);
        }
    }

    /** Sets it, and what depends on it. */
    void set(SettingsBuilder settings, T value) {
        if (withOthers) {
            settings.setWithOthers(key, value);
        } else {
            settings.set(this, value);
        }
    }

    /** Why a value is not accepted; null when it is. */
    @Nullable
    String refusal(T value) {
        return kind.accepts(value) ? null : refusal(key, kind.show(value));
    }

    private String refusal(String name, String shown) {
        return name + " is " + (secret ? "***" : shown) + ": expected " + kind.expected();
    }
}
